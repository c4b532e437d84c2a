package org.openita.model.assessment;

import com.google.common.collect.Lists;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Says what is wrong with an id that a year does not have, and where it may belong. */
final class UnknownIds {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final Supplier<Text> CHECK_NUMBER = TEXTS.later("check-item-and-year");

    private final Framework framework;
    private final ProblemLog log;
    private final Map<ResultSection, Text> expected = new EnumMap<>(ResultSection.class);

    UnknownIds(Framework framework, ProblemLog log) {
        this.framework = framework;
        this.log = log;
    }

    /** Notes that an id is not one of a section. */
    void add(Place place, String id, ResultSection section) {
        log.addIfSeen(() -> problem(place, id, section));
    }

    private Problem problem(Place place, String id, ResultSection section) {
        List<String> known = section.ids(framework);
        Text ids = expected.computeIfAbsent(section, key -> expected(known, key));
        return TEXTS.problem(place, "unknown-id", found(id, section), ids, remedy(id, section, known));
    }

    private Text found(String id, ResultSection section) {
        return TEXTS.text("not-among", id, section.key(), framework.fiscalYear(), framework);
    }

    private Text expected(List<String> known, ResultSection section) {
        if (known.isEmpty()) {
            return TEXTS.sentence("no-ids-known", section.key());
        }
        String ids = IdRanges.of(known);
        return TEXTS.sentence("ids-of-section", section.key(), ids);
    }

    private Text remedy(String id, ResultSection section, List<String> known) {
        return elsewhere(id, section)
                .or(() -> inOnePart(id))
                .or(() -> ofUnknownItems(id, section))
                .or(() -> ofAnotherYear(id, section))
                .or(() -> inOtherCase(id, known))
                .orElseGet(() -> ofNoYear(id, section, known));
    }

    /** The id is right, the section is not. */
    private Optional<Text> elsewhere(String id, ResultSection section) {
        if (id.equals(Subject.OVERALL)) {
            return Optional.of(TEXTS.text("put-at-top"));
        }
        return ResultSection.of(framework, id)
                .filter(right -> right != section)
                .map(right -> TEXTS.sentence("put-under", right.key()));
    }

    /** {@code e1.part2} as one key. */
    private Optional<Text> inOnePart(String id) {
        return framework
                .findSubject(id)
                .filter(subject -> subject.kind() == Subject.Kind.ITEM && subject.isInPart())
                .map(subject -> "\"" + subject.whole() + "\": {\""
                        + subject.part().map(Part::key).orElse("") + "\": …}")
                .map(right -> TEXTS.sentence("write-in-parts", right));
    }

    /** An item, as other years show, of an instrument whose items are not known for this year. */
    private Optional<Text> ofUnknownItems(String id, ResultSection section) {
        return others(id, section)
                .map(other -> Objects.requireNonNull(other.items().get(id)).instrument())
                .filter(this::lacksItems)
                .findFirst()
                .map(instrument -> giveIndicators(List.of(instrument)));
    }

    private Optional<Text> ofAnotherYear(String id, ResultSection section) {
        List<String> years =
                others(id, section).map(other -> other.fiscalYear().toString()).toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(hasIt(String.join(", ", years), renumbered(id)));
    }

    /** What the number stood for when it was last in use, and its number now; empty where that is not known. */
    private Text renumbered(String id) {
        return Lists.reverse(List.copyOf(framework.years().years())).stream()
                .flatMap(year -> framework.years().crosswalk().of(year, id).stream().map(known -> renumbered(year, id, known)))
                .findFirst()
                .orElse(Text.same(""));
    }

    private Text renumbered(FiscalYear year, String id, Disclosure known) {
        Text now = now(year, id, known);
        return TEXTS.sentence("renumbered", year, known.name(), framework.fiscalYear(), now);
    }

    private Text now(FiscalYear year, String id, Disclosure known) {
        if (!known.in(framework.fiscalYear()).isEmpty()) {
            return TEXTS.sentence("now-is", known.in(framework.fiscalYear()), framework);
        }
        if (framework.years().crosswalk().covers(framework.fiscalYear())) {
            return TEXTS.sentence("now-not-asked", framework);
        }
        String group = IdRanges.of(Crosswalk.group(framework.years().find(year).orElseThrow(), id, framework));
        return TEXTS.sentence("now-among", group, framework);
    }

    private static Text hasIt(String years, Text renumbered) {
        return TEXTS.sentence("item-of-other-year", years, renumbered);
    }

    private static Optional<Text> inOtherCase(String id, List<String> known) {
        return known.stream().anyMatch(id::equalsIgnoreCase)
                ? Optional.of(DidYouMean.remedy(id, known))
                : Optional.empty();
    }

    private Text ofNoYear(String id, ResultSection section, List<String> known) {
        if (section != ResultSection.ITEMS) {
            return DidYouMean.remedy(id, known);
        }
        List<String> lacking = framework.instruments().stream()
                .map(Instrument::id)
                .filter(this::lacksItems)
                .toList();
        return lacking.isEmpty() ? CHECK_NUMBER.get() : giveIndicators(lacking);
    }

    private Text giveIndicators(List<String> instruments) {
        return TEXTS.sentence("give-indicators", instruments, framework.fiscalYear(), framework);
    }

    private boolean lacksItems(String instrument) {
        return framework.instrument(instrument).stream()
                .flatMap(known -> known.indicators().stream())
                .allMatch(indicator -> indicator.items().isEmpty());
    }

    /** The frameworks of other years that have an item of this id. */
    private Stream<Framework> others(String id, ResultSection section) {
        return section != ResultSection.ITEMS
                ? Stream.empty()
                : framework.years().years().stream()
                        .filter(year -> !year.equals(framework.fiscalYear()))
                        .flatMap(year -> framework.years().find(year).stream())
                        .filter(other -> other.items().containsKey(id));
    }
}
