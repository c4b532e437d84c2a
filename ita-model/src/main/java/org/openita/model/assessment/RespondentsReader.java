package org.openita.model.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNull;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.json.Members;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads how many people answered: by instrument or part, and by item where one has a number of its own. */
final class RespondentsReader {

    static final String KEY = "respondents";

    private static final List<Kind> KINDS = List.of(Kind.INSTRUMENT, Kind.PART, Kind.ITEM);
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Text NUMBER = new Text("จำนวนคน 1 ถึง 999999999", "a number of people from 1 to 999999999");

    private final Optional<JsonObject> given;
    private final ProblemLog log;
    private final ImmutableMap.Builder<String, Integer> read = ImmutableMap.builder();

    private RespondentsReader(Optional<JsonObject> given, ProblemLog log) {
        this.given = given;
        this.log = log;
    }

    /** Asks an assessment for them. */
    static RespondentsReader of(Members assessment, ProblemLog log) {
        return new RespondentsReader(assessment.object(KEY), log);
    }

    /** All ids of a year that may have a number: instruments, parts, items. */
    static Stream<String> subjects(Framework framework) {
        return KINDS.stream()
                .flatMap(kind -> framework.subjects().values().stream()
                        .filter(subject -> subject.kind() == kind)
                        .map(Subject::id));
    }

    /** @throws IllegalArgumentException if a number could not be read back */
    static void requireWritable(Map<String, Integer> respondents, Framework framework) {
        List<String> known = subjects(framework).toList();
        respondents.forEach((id, number) -> {
            if (!known.contains(id) || !WHOLE.matcher(String.valueOf(number)).matches()) {
                throw new IllegalArgumentException("No " + number + " people can have answered '" + id + "' in "
                        + framework + ": give " + NUMBER.en() + " for an instrument, a part or an item");
            }
        });
    }

    Map<String, Integer> read(Framework framework) {
        given.ifPresent(object -> object.members().forEach((id, member) -> member(framework, id, member)));
        return read.buildOrThrow();
    }

    private void member(Framework framework, String id, Member member) {
        Subject subject = framework.subjects().get(id);
        if (subject == null || !KINDS.contains(subject.kind())) {
            unknown(framework, id, member);
        } else if (!(member.value() instanceof JsonNull)) {
            number(member.value()).ifPresent(number -> read.put(id, number));
        }
    }

    private Optional<Integer> number(Json value) {
        if (value instanceof JsonNumber number
                && WHOLE.matcher(number.literal()).matches()) {
            return Optional.of(Integer.valueOf(number.literal()));
        }
        log.add(
                value.place(),
                value.described(),
                NUMBER,
                new Text(
                        "เขียนจำนวนผู้ตอบเป็นเลขจำนวนเต็ม เช่น 26 หรือ null ถ้าไม่ทราบ",
                        "write how many answered, such as 26, or null where it is not known"));
        return Optional.empty();
    }

    private void unknown(Framework framework, String id, Member member) {
        List<String> known = subjects(framework).toList();
        String groups = String.join(
                ", ", known.stream().filter(each -> isGroup(framework, each)).toList());
        log.add(
                member.place(),
                new Text(
                        Excerpt.quoted(id) + " ไม่ใช่เครื่องมือ ส่วน หรือข้อของปีงบประมาณ " + framework.fiscalYear(),
                        Excerpt.quoted(id) + ", which is no instrument, part or item of " + framework),
                new Text(groups + " หรือข้อ เช่น e1.part2", groups + ", or an item such as e1.part2"),
                DidYouMean.remedy(id, known));
    }

    private static boolean isGroup(Framework framework, String id) {
        return Objects.requireNonNull(framework.subjects().get(id)).kind() != Kind.ITEM;
    }
}
