package org.openita.workbench.lint.monotone;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;

/** The numbers that a rule compares with, or adds and takes off. */
final class RuleNumbers {

    private static final int DECIMALS = 2;

    private RuleNumbers() {}

    /** Them, in hundredths and without signs. */
    static Stream<Integer> of(Rule rule) {
        return rule.conditions().stream()
                .flatMap(RuleNumbers::demands)
                .map(Comparison::operand)
                .flatMap(RuleNumbers::number)
                .map(number -> number.abs().movePointRight(DECIMALS).intValue())
                .distinct();
    }

    private static Stream<Comparison> demands(Condition condition) {
        return Stream.concat(
                condition.constraints().stream().flatMap(RuleNumbers::comparisons),
                condition.accumulation().stream().flatMap(taken -> taken.demands().stream()));
    }

    private static Stream<Comparison> comparisons(Constraint demand) {
        if (demand instanceof AnyOf any) {
            return any.alternatives().stream().flatMap(all -> all.stream().flatMap(RuleNumbers::comparisons));
        }
        return demand instanceof Comparison comparison ? Stream.of(comparison) : Stream.empty();
    }

    private static Stream<BigDecimal> number(Operand operand) {
        if (operand instanceof Operand.Number number) {
            return Stream.of(number.number());
        }
        return operand instanceof Operand.Shifted shifted ? Stream.of(shifted.shift()) : Stream.empty();
    }
}
