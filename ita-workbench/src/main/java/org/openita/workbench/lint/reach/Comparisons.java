package org.openita.workbench.lint.reach;

import java.util.stream.Stream;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operator;

/** Finds the comparisons that a condition is made of. */
public final class Comparisons {

    private Comparisons() {}

    /** All of them, in alternatives too; each value of a list as one that is to be equal. */
    public static Stream<Comparison> in(Condition condition) {
        return condition.constraints().stream().flatMap(Comparisons::in);
    }

    private static Stream<Comparison> in(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return Stream.of(comparison);
        }
        if (constraint instanceof Membership list) {
            return list.values().stream()
                    .map(value -> new Comparison(list.property(), Operator.EQUAL, value, value.place()));
        }
        return constraint instanceof AnyOf any
                ? any.alternatives().stream()
                        .flatMap(alternative -> alternative.stream().flatMap(Comparisons::in))
                : Stream.empty();
    }
}
