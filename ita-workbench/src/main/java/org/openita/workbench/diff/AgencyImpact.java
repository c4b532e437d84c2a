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
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.result.Conclusion;

/**
 * What comes out otherwise for one agency when the rules change.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the agency's result, as the user named it
 * @param agency the agency's name
 * @param shifts what comes out otherwise; empty if nothing does
 */
public record AgencyImpact(String file, String agency, List<OutcomeChange> shifts) {

    public AgencyImpact {
        shifts = List.copyOf(shifts);
    }

    /** What two analyses of one result say differently. */
    public static AgencyImpact of(String file, Analysis before, Analysis after) {
        Map<String, FindingKind> sections = new LinkedHashMap<>();
        Stream.of(FindingKind.values()).forEach(kind -> sections.putIfAbsent(kind.section(), kind));
        List<OutcomeChange> shifts = sections.values().stream()
                .flatMap(kind -> kind == FindingKind.LEVEL
                        ? level(before, after)
                        : shifts(kind, said(kind, before), said(kind, after)))
                .toList();
        return new AgencyImpact(file, after.agency().name(), shifts);
    }

    /** Whether anything comes out otherwise. */
    public boolean isChanged() {
        return !shifts.isEmpty();
    }

    /** One thing that an analysis says, and why. */
    private record Said(Text about, Text text, List<Because> because) {}

    private static Stream<OutcomeChange> level(Analysis before, Analysis after) {
        Level old = before.level();
        Level now = after.level();
        return old.code().equals(now.code())
                ? Stream.empty()
                : Stream.of(new OutcomeChange(
                        FindingKind.LEVEL, Text.same(""), named(old), named(now), old.because(), now.because()));
    }

    private static Text named(Level level) {
        return level.isDetermined() ? DiffTexts.of("level", level.name(), level.code()) : level.name();
    }

    /** What an analysis says in the section of a kind, by what tells one from another. */
    private static Map<String, Said> said(FindingKind kind, Analysis analysis) {
        return switch (kind.shape()) {
            case REMARK -> remarks(analysis);
            case TARGET -> targets(analysis);
            default -> coded(kind.section(), analysis);
        };
    }

    /** Notes of one kind are told apart by their texts. */
    private static Map<String, Said> coded(String section, Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (Conclusion each : analysis.conclusions()) {
            if (each.kind().section().equals(section)) {
                String own = each.kind() == FindingKind.NOTE ? each.text().en() : "";
                said.put(
                        each.kind() + "/" + each.code() + "/" + own,
                        new Said(Text.same(each.code()), quoted(each.text()), each.because()));
            }
        }
        return said;
    }

    private static Map<String, Said> remarks(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.topics()
                .forEach(topic -> topic.rows().forEach(row -> {
                    Text about = DiffTexts.of("topic", topic.id(), topic.name(), row.instrument());
                    Text verdict = DiffTexts.of("verdict." + row.verdict());
                    said.put(topic.id() + "/" + row.instrument(), new Said(about, verdict, row.because()));
                }));
        return said;
    }

    private static Map<String, Said> targets(Analysis analysis) {
        Map<String, Said> said = new LinkedHashMap<>();
        analysis.targets()
                .forEach(target -> said.put(
                        target.code() + "/" + target.subject(),
                        new Said(
                                quoted(target.name()),
                                DiffTexts.of(target.reached() ? "reached" : "missed"),
                                target.because())));
        return said;
    }

    /** Things are the same if they say the same: reasons alone make no difference to the agency. */
    private static Stream<OutcomeChange> shifts(FindingKind kind, Map<String, Said> before, Map<String, Said> after) {
        Said nothing = new Said(Text.same(""), DiffTexts.of("nothing"), List.of());
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> shift(kind, before.getOrDefault(key, nothing), after.getOrDefault(key, nothing)))
                .filter(shift -> !shift.from().equals(shift.to()));
    }

    private static OutcomeChange shift(FindingKind kind, Said before, Said after) {
        Text about = after.about().th().isEmpty() ? before.about() : after.about();
        return new OutcomeChange(kind, about, before.text(), after.text(), before.because(), after.because());
    }

    private static Text quoted(Text text) {
        return DiffTexts.of("quoted", text);
    }
}
