package org.openita.rules.match;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.openita.model.score.Fact;

/** A rule and the facts that made it fire, one for each of its conditions that matches each fact. */
public final class Match {

    /** An engine fires in an order of its own; ours is that of the rules, and then of the facts. */
    public static final Comparator<Match> ORDER =
            Comparator.<Match>comparingInt(match -> match.rule.index()).thenComparingInt(match -> match.position);

    private final CompiledRule rule;
    private final int position;
    private final @Nullable Fact[] facts;

    /**
     * @param position the place of the last fact among all facts
     * @param facts by the place of their conditions; null where a condition asks for some or none
     */
    public Match(CompiledRule rule, int position, @Nullable Fact... facts) {
        this.rule = rule;
        this.position = position;
        this.facts = facts;
    }

    /** The rule that fired. */
    public CompiledRule rule() {
        return rule;
    }

    /** The same and one fact more. */
    Match with(int condition, Fact fact) {
        @Nullable Fact[] more = facts.clone();
        more[condition] = fact;
        return new Match(rule, position, more);
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
