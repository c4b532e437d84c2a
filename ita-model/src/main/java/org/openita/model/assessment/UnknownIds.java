package org.openita.model.assessment;

import com.google.common.collect.Lists;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Says what is wrong with an id that a year does not have, and where it may belong. */
final class UnknownIds {

    private static final Text CHECK_NUMBER =
            new Text("ตรวจเลขข้อ และตรวจปีงบประมาณ", "check the item's number, and the fiscal year");

    private final Framework framework;
    private final ProblemLog log;
    private final Map<Section, Text> expected = new EnumMap<>(Section.class);

    UnknownIds(Framework framework, ProblemLog log) {
        this.framework = framework;
        this.log = log;
    }

    /** Notes that an id is not one of a section. */
    void add(Place place, String id, Section section) {
        log.add(place, () -> problem(place, id, section));
    }

    private Problem problem(Place place, String id, Section section) {
        List<String> known = section.ids(framework);
        Text ids = expected.computeIfAbsent(section, key -> expected(known, key));
        return new Problem(place.toString(), found(id, section), ids, remedy(id, section, known));
    }

    private Text found(String id, Section section) {
        String quoted = Excerpt.quoted(id);
        return new Text(
                quoted + " ไม่อยู่ใน " + section.key() + " ของปีงบประมาณ " + framework.fiscalYear(),
                quoted + ", which is not among the " + section.key() + " of " + framework);
    }

    private Text expected(List<String> known, Section section) {
        if (known.isEmpty()) {
            return new Text(
                    "ไม่มี " + section.key() + " เพราะยังไม่ทราบของปีนี้",
                    "no " + section.key() + ": those of this year are not known");
        }
        String ids = IdRanges.of(known);
        return new Text("รหัสใน " + section.key() + ": " + ids, section.key() + ": " + ids);
    }

    private Text remedy(String id, Section section, List<String> known) {
        return elsewhere(id, section)
                .or(() -> inOnePart(id))
                .or(() -> ofUnknownItems(id, section))
                .or(() -> ofAnotherYear(id, section))
                .or(() -> inOtherCase(id, known))
                .orElseGet(() -> ofNoYear(id, section, known));
    }

    /** The id is right, the section is not. */
    private Optional<Text> elsewhere(String id, Section section) {
        if (id.equals(Subject.OVERALL)) {
            return Optional.of(new Text("ย้ายออกมาไว้ชั้นนอกสุด ข้าง agency", "put it at the top, beside agency"));
        }
        return Section.of(framework, id)
                .filter(right -> right != section)
                .map(right -> new Text("ย้ายไปไว้ใต้ " + right.key(), "put it under " + right.key()));
    }

    /** {@code e1.part2} as one key. */
    private Optional<Text> inOnePart(String id) {
        return framework
                .findSubject(id)
                .filter(subject -> subject.kind() == Subject.Kind.ITEM)
                .flatMap(subject -> subject.part().map(part -> inOnePart(subject.whole(), part)));
    }

    private static Text inOnePart(String item, Part part) {
        String right = "\"" + item + "\": {\"" + part.key() + "\": …}";
        return new Text("เขียนเป็น " + right, "write " + right);
    }

    /** An item, as other years show, of an instrument whose items are not known for this year. */
    private Optional<Text> ofUnknownItems(String id, Section section) {
        return others(id, section)
                .map(other -> Objects.requireNonNull(other.items().get(id)).instrument())
                .filter(this::lacksItems)
                .findFirst()
                .map(instrument -> giveIndicators(List.of(instrument)));
    }

    private Optional<Text> ofAnotherYear(String id, Section section) {
        List<String> years =
                others(id, section).map(other -> other.fiscalYear().toString()).toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(hasIt(String.join(", ", years), renumbered(id)));
    }

    /** What the number stood for when it was last in use, and its number now; empty where that is not known. */
    private Text renumbered(String id) {
        return Lists.reverse(List.copyOf(Frameworks.years())).stream()
                .flatMap(year -> Crosswalk.builtIn().of(year, id).stream().map(known -> renumbered(year, id, known)))
                .findFirst()
                .orElse(Text.same(""));
    }

    private Text renumbered(FiscalYear year, String id, Disclosure known) {
        Text now = now(year, id, known);
        return new Text(
                " ในปี " + year + " ข้อนี้คือ" + known.name().th() + " ซึ่งปี " + framework.fiscalYear() + " "
                        + now.th(),
                "; in FY" + year + " it was '" + known.name().en() + "', which " + now.en());
    }

    private Text now(FiscalYear year, String id, Disclosure known) {
        String number = String.join(", ", known.in(framework.fiscalYear()));
        if (!number.isEmpty()) {
            return new Text("คือ " + number, "is " + number + " in " + framework);
        }
        if (Crosswalk.builtIn().covers(framework.fiscalYear())) {
            return new Text("ไม่มี", framework + " does not ask for");
        }
        String group = IdRanges.of(Crosswalk.group(Frameworks.of(year), id, framework));
        return new Text("อยู่ในกลุ่ม " + group, "is among " + group + " in " + framework);
    }

    private static Text hasIt(String years, Text renumbered) {
        return new Text(
                "ข้อนี้มีในปี " + years + " ตรวจปีงบประมาณ หรือเลขข้อ" + renumbered.th(),
                "it is an item of FY" + years + ": check the fiscal year, or the item's number" + renumbered.en());
    }

    private static Optional<Text> inOtherCase(String id, List<String> known) {
        return known.stream().anyMatch(id::equalsIgnoreCase)
                ? Optional.of(DidYouMean.remedy(id, known))
                : Optional.empty();
    }

    private Text ofNoYear(String id, Section section, List<String> known) {
        if (section != Section.ITEMS) {
            return DidYouMean.remedy(id, known);
        }
        List<String> lacking = framework.instruments().stream()
                .map(Instrument::id)
                .filter(this::lacksItems)
                .toList();
        return lacking.isEmpty() ? CHECK_NUMBER : giveIndicators(lacking);
    }

    private Text giveIndicators(List<String> instruments) {
        String names = String.join(", ", instruments);
        return new Text(
                "ยังไม่ทราบรายข้อของ " + names + " ปี " + framework.fiscalYear()
                        + " ให้ใส่คะแนนตัวชี้วัดใน indicators แทน",
                "the items of " + names + " are not known for " + framework
                        + ": give the scores of its indicators under indicators");
    }

    private boolean lacksItems(String instrument) {
        return framework.instrument(instrument).stream()
                .flatMap(known -> known.indicators().stream())
                .allMatch(indicator -> indicator.items().isEmpty());
    }

    /** The frameworks of other years that have an item of this id. */
    private Stream<Framework> others(String id, Section section) {
        return section != Section.ITEMS
                ? Stream.empty()
                : Frameworks.years().stream()
                        .flatMap(year -> Frameworks.find(year).stream())
                        .filter(other ->
                                !other.equals(framework) && other.items().containsKey(id));
    }
}
