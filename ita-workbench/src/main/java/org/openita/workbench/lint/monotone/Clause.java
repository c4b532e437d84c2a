package org.openita.workbench.lint.monotone;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Rule;

/**
 * One way in which something is found: by a rule, where all its demands are met.
 *
 * @param kind what is found
 * @param key what exactly: an advised item, a topic's remark, an action, a target of a score, a level
 * @param rule the rule
 * @param demands its demands
 */
record Clause(FindingKind kind, String key, Rule rule, List<Demand> demands) {

    Clause {
        demands = ImmutableList.copyOf(demands);
    }

    boolean holds(Map<ScoreAxis, Integer> scores) {
        return demands.stream().allMatch(demand -> demand.holds(scores));
    }

    boolean letsGo() {
        return demands.stream().allMatch(Demand::letsGo);
    }
}
