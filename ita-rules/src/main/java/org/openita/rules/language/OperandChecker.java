package org.openita.rules.language;

import java.math.BigDecimal;
import org.openita.model.problem.ProblemLog;

/** Holds a value against the kind of property that it is compared with. */
final class OperandChecker {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Variables variables;
    private final ProblemLog log;

    OperandChecker(Variables variables, ProblemLog log) {
        this.variables = variables;
        this.log = log;
    }

    void check(Operand operand, Property.Kind kind, String property) {
        if (operand instanceof Operand.Variable variable) {
            variables
                    .kindOf(variable.name(), variable.place())
                    .filter(held -> held != kind)
                    .ifPresent(held -> wrongKind(variable, kind, property));
        } else if (operand instanceof Operand.Shifted shifted) {
            checkShifted(shifted, kind, property);
        } else if (Property.Kind.of(operand) != kind) {
            wrongKind(operand, kind, property);
        } else if (operand instanceof Operand.Number number) {
            checkThreshold(number);
        }
    }

    private void checkShifted(Operand.Shifted shifted, Property.Kind kind, String property) {
        if (kind != Property.Kind.NUMBER) {
            wrongKind(shifted, kind, property);
            return;
        }
        variables
                .kindOf(shifted.name(), shifted.place())
                .filter(held -> held != Property.Kind.NUMBER)
                .ifPresent(held -> wrongKind(shifted, kind, property));
        checkThreshold(new Operand.Number(shifted.shift().abs(), shifted.place()));
    }

    private void wrongKind(Operand operand, Property.Kind kind, String property) {
        log.add(operand.place(), "wrong-kind." + kind, property, operand.shown());
    }

    private void checkThreshold(Operand.Number threshold) {
        BigDecimal number = threshold.number();
        if (number.signum() < 0 || number.compareTo(HIGHEST) > 0) {
            log.add(threshold.place(), "threshold-range", threshold.shown());
        } else if (number.stripTrailingZeros().scale() > DECIMALS) {
            log.add(threshold.place(), "threshold-decimals", threshold.shown());
        }
    }
}
