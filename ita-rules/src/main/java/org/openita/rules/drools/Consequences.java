package org.openita.rules.drools;

import java.util.List;
import org.openita.model.score.Fact;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Match;
import org.openita.rules.match.Matches;

/**
 * What firing does: it makes a match of the facts that Drools found. Lives for one run; not thread-safe.
 *
 * @param facts what was inserted, in order
 * @param matches where the matches go
 */
record Consequences(List<Fact> facts, Matches matches) {

    /** @param values this object itself, then the facts that matched the conditions of these places */
    void fire(CompiledRule rule, int[] places, Object... values) {
        Fact[] matched = new Fact[rule.conditions().size()];
        for (int i = 0; i < places.length; i++) {
            matched[places[i]] = (Fact) values[i + 1];
        }
        int position = places.length == 0 ? 0 : positionOf(matched[places[places.length - 1]]);
        Match match = new Match(rule, position, matched);
        if (rule.isMet(match, facts)) {
            matches.add(match);
        } else {
            matches.count(rule);
        }
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
