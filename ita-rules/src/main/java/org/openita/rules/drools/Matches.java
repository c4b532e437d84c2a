package org.openita.rules.drools;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.score.Fact;
import org.openita.rules.match.Match;
import org.openita.rules.match.RunnableRule;

/** Collects the matches of one run. Not thread-safe. */
final class Matches {

    /** No pack of this size fires more often; rules insert nothing, so that only a wide join could. */
    private static final int MOST = 10_000;

    private final List<? extends Fact> facts;
    private final List<Match> found;

    /** @param facts what was inserted, in order */
    Matches(List<? extends Fact> facts) {
        this.facts = facts;
        this.found = new ArrayList<>(facts.size());
    }

    /** @param values the collector itself, then the facts that matched the conditions of these places */
    void add(RunnableRule rule, int[] places, Object... values) {
        if (found.size() == MOST) {
            throw new IllegalStateException("The rules fired " + MOST + " times on one agency, the last time rule '"
                    + rule.rule().name() + "'; it joins more facts than it means to");
        }
        Fact[] matched = new Fact[rule.conditions().size()];
        for (int i = 0; i < places.length; i++) {
            matched[places[i]] = (Fact) values[i + 1];
        }
        int position = places.length == 0 ? 0 : positionOf(matched[places[places.length - 1]]);
        found.add(new Match(rule, position, matched));
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
