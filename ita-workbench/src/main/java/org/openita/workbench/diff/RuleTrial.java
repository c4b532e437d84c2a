package org.openita.workbench.diff;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Level;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.interpretation.Pipeline;

/**
 * Tries the old and the new rules of one year on results: each is scored once, and what both find is held side by side.
 *
 * <p>The level is that which the scores give; a published one stays whatever the rules say. Immutable and thread-safe.
 */
public final class RuleTrial {

    private final ItaEngine before;
    private final ItaEngine after;
    private final Pipeline old;
    private final Pipeline now;
    private final boolean isOneFramework;

    private RuleTrial(ItaEngine before, ItaEngine after) {
        this.before = before;
        this.after = after;
        this.old = Pipeline.of(before.framework(), before.rules());
        this.now = Pipeline.of(after.framework(), after.rules());
        this.isOneFramework = before.info().framework().equals(after.info().framework());
    }

    /** A trial of the rules of two engines, which are of one year. */
    public static RuleTrial of(ItaEngine before, ItaEngine after) {
        return new RuleTrial(before, after);
    }

    /**
     * What becomes of one agency.
     *
     * @param agency the agency
     * @param overall its overall score
     * @param from the code of its level by the old rules; {@link Level#UNDETERMINED} where its scores leave it open
     * @param to its level by the new rules
     * @param gone what is found no more, by its kind: codes of advice, and the like
     * @param come what is found now
     */
    public record Outcome(
            Agency agency,
            Score overall,
            String from,
            String to,
            Map<FindingKind, Set<String>> gone,
            Map<FindingKind, Set<String>> come) {

        /** Whether anything comes out otherwise. */
        boolean isChanged() {
            return !from.equals(to) || !gone.isEmpty() || !come.isEmpty();
        }
    }

    /** Tries both on a result. */
    public Outcome on(Assessment result) {
        ScoredAssessment scored = old.score(result);
        List<Fact> facts = old.facts(scored, Optional.empty());
        ScoredAssessment scoredAgain = isOneFramework ? scored : now.score(result);
        List<Fact> factsAgain = isOneFramework ? facts : now.facts(scoredAgain, Optional.empty());
        List<Finding> found = old.evaluate(facts);
        List<Finding> finds = now.evaluate(factsAgain);
        boolean isSame = isSame(found, finds);
        return new Outcome(
                result.agency(),
                scoredAgain.sheet().overall(),
                code(old.level(scored, facts, found)),
                code(now.level(scoredAgain, factsAgain, finds)),
                isSame ? Map.of() : without(found, finds),
                isSame ? Map.of() : without(finds, found));
    }

    private static String code(Level level) {
        return level.possible().size() == 1 ? level.possible().get(0).code() : Level.UNDETERMINED;
    }

    /** In nearly all results a change of rules changes nothing. */
    private static boolean isSame(List<Finding> some, List<Finding> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isSameAs(others.get(i)));
    }

    private static Map<FindingKind, Set<String>> without(List<Finding> some, List<Finding> others) {
        Map<FindingKind, Set<String>> rest = new EnumMap<>(FindingKind.class);
        some.stream()
                .filter(finding -> finding.kind() != FindingKind.LEVEL)
                .forEach(finding -> rest.computeIfAbsent(finding.kind(), kind -> new LinkedHashSet<>())
                        .add(said(finding)));
        others.forEach(finding -> {
            Set<String> said = rest.getOrDefault(finding.kind(), Set.of());
            if (!said.isEmpty()) {
                said.remove(said(finding));
            }
        });
        rest.values().removeIf(Set::isEmpty);
        return rest;
    }

    /** Advice by its code; other kinds by all that they say. */
    private static String said(Finding finding) {
        return finding.kind() == FindingKind.RECOMMEND
                ? finding.code()
                : finding.arguments().stream().collect(Collectors.joining(" "));
    }

    /** The engine with the old rules. */
    ItaEngine before() {
        return before;
    }

    /** The engine with the new rules. */
    ItaEngine after() {
        return after;
    }
}
