package org.openita.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Fact;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Match;

/** Collects the matches of one run. Not thread-safe. */
final class Matches {

    private final List<? extends Fact> facts;
    private final List<Match> found;
    private int firings;

    /** @param facts what was inserted, in order */
    Matches(List<? extends Fact> facts) {
        this.facts = facts;
        this.found = new ArrayList<>(facts.size());
    }

    /** @param values the collector itself, then the facts that matched the conditions of these places */
    void add(CompiledRule rule, int[] places, Object... values) {
        if (++firings > RuleLimits.MOST_FIRINGS) {
            throw new IllegalStateException(
                    "Too many firings, the last one of rule " + rule.rule().name());
        }
        Fact[] matched = new Fact[rule.conditions().size()];
        for (int i = 0; i < places.length; i++) {
            matched[places[i]] = (Fact) values[i + 1];
        }
        int position = places.length == 0 ? 0 : positionOf(matched[places[places.length - 1]]);
        Match match = new Match(rule, position, matched);
        if (rule.isMet(match, facts)) {
            found.add(match);
        }
    }

    /** Whether the rules fired so often that the run was broken off. */
    boolean isOverrun() {
        return firings > RuleLimits.MOST_FIRINGS;
    }

    /** The problem of an overrun, at the place of the rule that fired most. */
    ProblemLog overrun() {
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

    List<Match> inOrder() {
        found.sort(Match.ORDER);
        return found;
    }

    private int positionOf(Fact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return i;
            }
        }
        return facts.size();
    }
}
