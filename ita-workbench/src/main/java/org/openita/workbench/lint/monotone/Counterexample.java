package org.openita.workbench.lint.monotone;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.rules.finding.FindingKind;

/**
 * Two results of which the second is the first with a score raised, and what becomes worse.
 *
 * @param before the first
 * @param after the second
 * @param raised what is raised
 * @param from from
 * @param to to
 * @param kind what becomes worse
 * @param was of a level, which it was; else empty
 * @param is the level that it is, or what is found now
 * @param rules the names of the rules that then find it
 */
public record Counterexample(
        Assessment before,
        Assessment after,
        Subject raised,
        Score from,
        Score to,
        FindingKind kind,
        String was,
        String is,
        Set<String> rules) {

    public Counterexample {
        rules = ImmutableSet.copyOf(rules);
    }
}
