package org.openita.rules.match;

import org.jspecify.annotations.Nullable;
import org.openita.model.score.Fact;

/** A rule and the facts that made it fire, one for each of its conditions that matches each fact. */
public final class Match {

    private final RunnableRule rule;
    private final @Nullable Fact[] facts;

    /** @param facts by the place of their conditions; null where a condition asks for some or none */
    public Match(RunnableRule rule, @Nullable Fact[] facts) {
        this.rule = rule;
        this.facts = facts;
    }

    public RunnableRule rule() {
        return rule;
    }

    /** The fact that matched the condition of a place. */
    public Fact fact(int condition) {
        Fact fact = facts[condition];
        if (fact == null) {
            throw new IllegalArgumentException(
                    "Condition " + condition + " of " + rule.rule().name() + " holds no one fact");
        }
        return fact;
    }
}
