package org.openita.rules.language;

import java.util.List;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Membership;

/** How large rules are: their conditions, demands, values of lists, figures and findings, counted. */
public final class Parts {

    private Parts() {}

    /** The parts of a rule. */
    public static int of(Rule rule) {
        return rule.conditions().size()
                + rule.conditions().stream().mapToInt(Parts::of).sum()
                + rule.calls().size();
    }

    /** The parts of a condition, itself not counted. */
    public static int of(Condition condition) {
        return of(condition.constraints())
                + condition
                        .accumulation()
                        .map(taken -> taken.figures().size() + taken.demands().size())
                        .orElse(0);
    }

    private static int of(List<Constraint> constraints) {
        return constraints.stream().mapToInt(Parts::of).sum();
    }

    private static int of(Constraint constraint) {
        if (constraint instanceof Membership membership) {
            return 1 + membership.values().size();
        }
        return constraint instanceof AnyOf any
                ? any.alternatives().stream().mapToInt(Parts::of).sum()
                : 1;
    }
}
