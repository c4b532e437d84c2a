package org.openita.workbench.catalogue;

import java.util.stream.Stream;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;

/** What a rule looks at, by the ids that stand in it. */
final class LooksAt {

    private LooksAt() {}

    /** The ids of items, parts and so on that a rule names in its conditions, in order. */
    static Stream<String> ids(Rule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.constraints().stream())
                .filter(Comparison.class::isInstance)
                .map(constraint -> ((Comparison) constraint).operand())
                .filter(Operand.Quoted.class::isInstance)
                .map(operand -> ((Operand.Quoted) operand).text());
    }
}
