package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openita.model.score.Fact;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/** A comparison of one fact's property with a literal, ready to run. Immutable and thread-safe. */
public sealed interface FactTest {

    boolean test(Fact fact);

    /** The property that is compared. */
    Property property();

    /** The comparison as written; equal comparisons of one type of fact have equal expressions. */
    String expression();

    /** The test of a comparison with a literal. */
    static FactTest of(Comparison comparison, Property property) {
        Operator operator = comparison.operator();
        if (comparison.operand() instanceof Operand.Number number) {
            return new NumberTest(
                    property, operator, number.number(), number.number().doubleValue(), Reader.ofNumber(property));
        }
        Object literal = comparison.operand() instanceof Operand.Truth truth
                ? (Object) truth.truth()
                : ((Operand.Quoted) comparison.operand()).text();
        return new ValueTest(property, operator == Operator.EQUAL, literal, Reader.ofObject(property));
    }

    /**
     * A score against a threshold. Both have at most two decimals, so that comparing doubles is exact.
     *
     * @param threshold in points
     * @param bound the same
     */
    record NumberTest(
            Property property, Operator operator, BigDecimal threshold, double bound, ToDoubleFunction<Fact> reader)
            implements FactTest {

        @Override
        public boolean test(Fact fact) {
            double value = reader.applyAsDouble(fact);
            return switch (operator) {
                case LESS -> value < bound;
                case LESS_OR_EQUAL -> value <= bound;
                case GREATER -> value > bound;
                case GREATER_OR_EQUAL -> value >= bound;
                case EQUAL -> value == bound;
                case NOT_EQUAL -> value != bound;
            };
        }

        @Override
        public String expression() {
            return property.name() + " " + operator.sign() + " "
                    + threshold.stripTrailingZeros().toPlainString();
        }
    }

    /** A text or a truth against another. */
    record ValueTest(Property property, boolean equal, Object literal, Function<Fact, Object> reader)
            implements FactTest {

        @Override
        public boolean test(Fact fact) {
            return literal.equals(reader.apply(fact)) == equal;
        }

        @Override
        public String expression() {
            return property.name() + (equal ? " == " : " != ") + "\"" + literal + "\"";
        }
    }
}
