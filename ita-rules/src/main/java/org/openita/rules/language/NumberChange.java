package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;

/** Puts moved numbers in place of others wherever a condition compares with them. Not thread-safe. */
final class NumberChange {

    private final Map<BigDecimal, MovedThreshold> changes = new HashMap<>();
    private final Set<BigDecimal> met = new HashSet<>();

    /** Every number that conditions compare with, points added or taken off among them, without decimals that say nothing. */
    static Set<BigDecimal> numbers(List<Condition> conditions) {
        NumberChange none = new NumberChange();
        none.in(conditions);
        return none.met;
    }

    void put(BigDecimal from, MovedThreshold to) {
        changes.put(from.stripTrailingZeros(), to);
    }

    List<Condition> in(List<Condition> conditions) {
        return conditions.stream().map(this::in).toList();
    }

    private Condition in(Condition condition) {
        Optional<Accumulation> accumulation = condition
                .accumulation()
                .map(taken -> new Accumulation(
                        taken.figures(), taken.demands().stream().map(this::in).toList()));
        return new Condition(
                condition.quantifier(),
                condition.type(),
                demands(condition.constraints()),
                accumulation,
                condition.place());
    }

    private List<Constraint> demands(List<Constraint> constraints) {
        return constraints.stream().map(this::in).toList();
    }

    private Constraint in(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return in(comparison);
        }
        return constraint instanceof AnyOf any
                ? new AnyOf(any.alternatives().stream().map(this::demands).toList(), any.place())
                : constraint;
    }

    private Comparison in(Comparison comparison) {
        return new Comparison(
                comparison.property(), comparison.operator(), in(comparison.operand()), comparison.place());
    }

    /** A number that was moved stands where the pack says so: there it can be changed. */
    private Operand in(Operand operand) {
        if (operand instanceof Operand.Number number) {
            MovedThreshold to = changed(number.number());
            return to == null ? number : new Operand.Number(to.to(), to.place());
        }
        if (operand instanceof Operand.Shifted shifted) {
            MovedThreshold to = changed(shifted.shift().abs());
            boolean isTakenOff = shifted.shift().signum() < 0;
            return to == null
                    ? shifted
                    : new Operand.Shifted(shifted.name(), isTakenOff ? to.to().negate() : to.to(), to.place());
        }
        return operand;
    }

    private @Nullable MovedThreshold changed(BigDecimal number) {
        met.add(number.stripTrailingZeros());
        return changes.get(number.stripTrailingZeros());
    }
}
