package org.openita.rules.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;

/** Collects the matches of one run. Not thread-safe. */
public final class Matches {

    private final List<Match> found;
    private int firings;

    /** @param about about how many there will be */
    public Matches(int about) {
        this.found = new ArrayList<>(about);
    }

    /** Adds a match. */
    public void add(Match match) {
        count(match.rule());
        found.add(match);
    }

    /**
     * Counts a firing of a rule, whether or not it comes to a match.
     *
     * @throws InputException naming the rule that fires most, at the one that is too many
     * @throws IllegalStateException the same where none came to a match
     */
    public void count(CompiledRule rule) {
        if (++firings > RuleLimits.MOST_FIRINGS) {
            overrun().throwIfAny();
            throw new IllegalStateException(
                    "Too many firings, the last one of rule " + rule.rule().name());
        }
    }

    /** All of them, in the order of rules and then of facts. */
    public List<Match> inOrder() {
        found.sort(Match.ORDER);
        return found;
    }

    private ProblemLog overrun() {
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        found.forEach(match -> counts.merge(match.rule().rule(), 1, Integer::sum));
        ProblemLog log = RuleProblems.log();
        counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> log.add(
                        most.getKey().place(),
                        "too-many-firings",
                        most.getKey().name(),
                        most.getValue(),
                        RuleLimits.MOST_FIRINGS));
        return log;
    }
}
