package org.openita.rules.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openita.model.score.Fact;
import org.openita.rules.match.Match;
import org.openita.rules.match.RunnableRule;

/** Collects the matches of one run. Not thread-safe. */
final class Matches {

    private final List<? extends Fact> facts;
    private final List<Found> found = new ArrayList<>();

    /** @param facts what was inserted, in order */
    Matches(List<? extends Fact> facts) {
        this.facts = facts;
    }

    /** @param values the collector itself, then the facts that matched the conditions of these places */
    void add(RunnableRule rule, int[] places, Object... values) {
        Fact[] matched = new Fact[rule.conditions().size()];
        for (int i = 0; i < places.length; i++) {
            matched[places[i]] = (Fact) values[i + 1];
        }
        int position = places.length == 0 ? 0 : positionOf(matched[places[places.length - 1]]);
        found.add(new Found(rule.index(), position, new Match(rule, matched)));
    }

    /** Drools fires in an order of its own; ours is that of the rules, and then of the facts. */
    List<Match> inOrder() {
        found.sort(Comparator.comparingInt(Found::rule).thenComparingInt(Found::position));
        List<Match> matches = new ArrayList<>(found.size());
        found.forEach(one -> matches.add(one.match()));
        return matches;
    }

    private int positionOf(Fact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                return i;
            }
        }
        return facts.size();
    }

    private record Found(int rule, int position, Match match) {}
}
