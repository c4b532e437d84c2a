package org.openita.workbench.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;

/**
 * What comes out otherwise for one agency when the rules change.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the agency's result, as the user named it
 * @param agency the agency's name
 * @param shifts what comes out otherwise; empty if nothing does
 */
public record Effect(String file, String agency, List<Shift> shifts) {

    public Effect {
        shifts = List.copyOf(shifts);
    }

    /** What two analyses of one result say differently: level, advice, remarks, actions, targets, limits and notes. */
    public static Effect of(String file, Analysis before, Analysis after) {
        List<Shift> shifts = Stream.of(
                        level(before, after),
                        shifts(Shift.Kind.RECOMMENDATION, recommendations(before), recommendations(after)),
                        shifts(Shift.Kind.REMARK, remarks(before), remarks(after)),
                        shifts(Shift.Kind.ACTION, actions(before), actions(after)),
                        shifts(Shift.Kind.TARGET, targets(before), targets(after)),
                        shifts(Shift.Kind.LIMIT, limits(before), limits(after)),
                        shifts(Shift.Kind.NOTE, notes(before), notes(after)))
                .flatMap(all -> all)
                .toList();
        return new Effect(file, after.agency().name(), shifts);
    }

    /** Whether anything comes out otherwise. */
    public boolean isChanged() {
        return !shifts.isEmpty();
    }

    /** One thing that an analysis says, and why. */
    private record Said(Text about, Text text, List<Because> because) {}

    private static Stream<Shift> level(Analysis before, Analysis after) {
        Level old = before.level();
        Level now = after.level();
        return old.code().equals(now.code())
                ? Stream.empty()
                : Stream.of(new Shift(
                        Shift.Kind.LEVEL, Text.same(""), named(old), named(now), old.because(), now.because()));
    }

    private static Text named(Level level) {
        return level.isDetermined() ? Words.of("level", level.name(), level.code()) : level.name();
    }

    private static Map<String, Said> recommendations(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.recommendations()
                .forEach(advice -> said.put(
                        advice.code(), new Said(Text.same(advice.code()), quoted(advice.title()), advice.because())));
        return said;
    }

    private static Map<String, Said> remarks(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.topics()
                .forEach(topic -> topic.rows().forEach(row -> {
                    Text about = Words.of("topic", topic.id(), topic.name(), row.instrument());
                    Text verdict = Words.of("verdict." + row.verdict());
                    said.put(topic.id() + "/" + row.instrument(), new Said(about, verdict, row.because()));
                }));
        return said;
    }

    private static Map<String, Said> actions(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.actions()
                .forEach(action -> said.put(
                        action.mode() + "/" + action.id(),
                        new Said(Text.same(action.id()), quoted(action.title()), action.because())));
        return said;
    }

    private static Map<String, Said> limits(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.limits()
                .forEach(limit -> said.put(
                        limit.code(), new Said(Text.same(limit.code()), quoted(limit.text()), limit.because())));
        return said;
    }

    private static Map<String, Said> targets(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.targets()
                .forEach(target -> said.put(
                        target.code() + "/" + target.subject(),
                        new Said(
                                quoted(target.name()),
                                Words.of(target.reached() ? "reached" : "missed"),
                                target.because())));
        return said;
    }

    private static Map<String, Said> notes(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.notes()
                .forEach(note -> said.put(
                        note.kind() + "/" + note.text().en(),
                        new Said(Text.same(note.kind()), quoted(note.text()), List.of())));
        return said;
    }

    /** Things are the same if they say the same: reasons alone make no difference to the agency. */
    private static Stream<Shift> shifts(Shift.Kind kind, Map<String, Said> before, Map<String, Said> after) {
        Said nothing = new Said(Text.same(""), Words.of("nothing"), List.of());
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> shift(kind, before.getOrDefault(key, nothing), after.getOrDefault(key, nothing)))
                .filter(shift -> !shift.from().equals(shift.to()));
    }

    private static Shift shift(Shift.Kind kind, Said before, Said after) {
        Text about = after.about().th().isEmpty() ? before.about() : after.about();
        return new Shift(kind, about, before.text(), after.text(), before.because(), after.because());
    }

    private static Text quoted(Text text) {
        return Words.of("quoted", text);
    }
}
