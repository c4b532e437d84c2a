package org.openita.workbench.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;

/** Writes demands as they stand in a rule. */
final class Wording {

    private Wording() {}

    /** {@code value < 85}, {@code item in ("e1", "e2")}, {@code $topic : topic}. */
    static String of(Constraint constraint) {
        if (constraint instanceof Comparison it) {
            return it.property() + " " + it.operator().sign() + " "
                    + it.operand().shown();
        }
        if (constraint instanceof Membership it) {
            String values = it.values().stream().map(Operand::shown).collect(Collectors.joining(", ", "(", ")"));
            return it.property() + (it.negated() ? " not in " : " in ") + values;
        }
        if (constraint instanceof AnyOf it) {
            return it.alternatives().stream().map(Wording::all).collect(Collectors.joining(" || "));
        }
        return constraint instanceof Binding it ? it.variable() + " : " + it.property() : constraint.toString();
    }

    /** Figures and what they must meet. */
    static String of(Accumulation accumulation) {
        return accumulation.figures().stream()
                        .map(it -> it.variable() + " : " + it.function() + "(" + it.argument() + ")")
                        .toList()
                + "; "
                + accumulation.demands().stream().map(Wording::of).toList();
    }

    private static String all(List<Constraint> constraints) {
        return constraints.stream().map(Wording::of).collect(Collectors.joining(" && "));
    }
}
