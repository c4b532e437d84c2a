package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Edit;
import org.openita.model.problem.ProblemLog;

/** Holds a value against the kind of property that it is compared with. */
final class OperandChecker {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private static final Pattern NUMBER = Pattern.compile("\\s*+([0-9]++(?:\\.[0-9]++)?+)\\s*+%?+\\s*+");
    private static final Pattern TRUTH = Pattern.compile("true|false");

    private final RuleIds catalogue;
    private final Variables variables;
    private final ProblemLog log;

    OperandChecker(RuleIds catalogue, Variables variables, ProblemLog log) {
        this.catalogue = catalogue;
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
        log.add(operand.place(), edits(operand, kind, property), "wrong-kind." + kind, property, operand.shown());
    }

    /** A value of the right kind, but for its quotes. */
    private List<Edit> edits(Operand operand, Property.Kind kind, String property) {
        String shown = operand.shown();
        if (kind == Property.Kind.TEXT && operand instanceof Operand.Number) {
            boolean isId = catalogue.idsOf(property).contains(shown);
            return isId ? List.of(Edit.at(operand.place(), shown.length(), '"' + shown + '"')) : List.of();
        }
        if (!(operand instanceof Operand.Quoted quoted)) {
            return List.of();
        }
        Matcher number = NUMBER.matcher(quoted.text());
        boolean isTruth =
                kind == Property.Kind.TRUTH && TRUTH.matcher(quoted.text()).matches();
        boolean isNumber = kind == Property.Kind.NUMBER && number.matches();
        return isTruth || isNumber
                ? List.of(Edit.at(operand.place(), shown.length(), isTruth ? quoted.text() : number.group(1)))
                : List.of();
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
