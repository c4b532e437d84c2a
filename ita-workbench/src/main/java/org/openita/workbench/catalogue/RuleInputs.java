package org.openita.workbench.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;

/** What a rule looks at, by the ids that stand in it. */
final class RuleInputs {

    private RuleInputs() {}

    /** The ids of items, parts and so on that a rule names in its conditions, in order. */
    static Stream<String> ids(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> operands(condition.constraints()))
                .filter(Operand.Quoted.class::isInstance)
                .map(operand -> ((Operand.Quoted) operand).text());
    }

    private static Stream<Operand> operands(List<Constraint> constraints) {
        return constraints.stream().flatMap(RuleInputs::operands);
    }

    private static Stream<Operand> operands(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return Stream.of(comparison.operand());
        }
        if (constraint instanceof Membership membership) {
            return membership.values().stream();
        }
        return constraint instanceof AnyOf any
                ? any.alternatives().stream().flatMap(RuleInputs::operands)
                : Stream.empty();
    }
}
