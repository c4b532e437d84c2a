package org.openita.workbench.lint.level;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openita.model.finding.Because;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.OverallScore;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Parts;
import org.openita.workbench.lint.reach.Work;

/**
 * The levels that the rules give for one result.
 *
 * @param levels their codes, in the order of the alphabet
 * @param rules the names of the rules that gave them
 */
record LevelProbe(Set<String> levels, Set<String> rules) {

    /** What a run of the rules costs however small they are, in steps. */
    private static final int COST = 500;

    static LevelProbe of(RuleBase base, int overall, ComponentScores mix) {
        List<Fact> facts = new ArrayList<>(mix.facts());
        facts.add(0, new OverallScore(Subject.OVERALL, overall / 100.0));
        return of(base, facts);
    }

    static LevelProbe of(RuleBase base, List<? extends Fact> facts) {
        Work.spend(COST + base.rules().stream().mapToInt(Parts::of).sum());
        List<Finding> found = base.evaluate(facts).stream()
                .filter(finding -> finding.kind() == FindingKind.LEVEL)
                .toList();
        return new LevelProbe(
                found.stream().map(Finding::code).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
                found.stream()
                        .flatMap(finding -> finding.because().stream())
                        .map(Because::rule)
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
