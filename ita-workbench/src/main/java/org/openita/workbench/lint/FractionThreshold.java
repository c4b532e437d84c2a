package org.openita.workbench.lint;

import java.math.BigDecimal;
import java.util.Set;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Comparisons;

/** Bounds between 0 and 1, where scores go to 100. */
final class FractionThreshold implements Check {

    /** The smallest score above nothing, which rules may well speak of. */
    private static final Set<BigDecimal> STEPS = Set.of(new BigDecimal("0.01"));

    @Override
    public String id() {
        return "fraction-threshold";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Rule rule : pack.rules()) {
            for (Condition condition : rule.conditions()) {
                Comparisons.in(condition)
                        .filter(comparison -> comparison.operand() instanceof Operand.Number number
                                && number.number().signum() > 0
                                && number.number().compareTo(BigDecimal.ONE) < 0)
                        .filter(comparison -> comparison.operator().orders()
                                && !STEPS.contains(((Operand.Number) comparison.operand()).number()))
                        .forEach(comparison -> violations.add(
                                comparison.operand().place(),
                                rule,
                                Wording.of(comparison),
                                ((Operand.Number) comparison.operand())
                                        .number()
                                        .movePointRight(2)
                                        .stripTrailingZeros()
                                        .toPlainString()));
            }
        }
    }
}
