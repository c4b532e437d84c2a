package org.openita.rules.match;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openita.model.score.Fact;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/** A demand on one fact alone, ready to run. Immutable and thread-safe. */
public sealed interface FactTest {

    /** Whether a fact passes. */
    boolean test(Fact fact);

    /** Whether the fact passes, whatever its scores. */
    boolean testTexts(Fact fact);

    /** Hands on the comparisons of scores that make the fact pass or, negated, those that keep it from passing. */
    void forNumbers(Fact fact, boolean negated, Consumer<NumberTest> reader);

    /** The demand as written; equal demands on one type of fact have equal expressions, and no others have. */
    String expression();

    /** The test of a demand that names no variable. */
    static FactTest of(Constraint constraint, FactType type) {
        if (constraint instanceof AnyOf any) {
            return new AnyTest(any.alternatives().stream()
                    .map(alternative ->
                            alternative.stream().map(demand -> of(demand, type)).toList())
                    .toList());
        }
        if (constraint instanceof Membership membership) {
            Property property = type.property(membership.property());
            ImmutableSet<Object> values = membership.values().stream()
                    .map(value -> ((Operand.Quoted) value).text())
                    .collect(ImmutableSet.toImmutableSet());
            return new ListTest(property, !membership.negated(), values, PropertyAccessor.ofObject(property));
        }
        Comparison comparison = (Comparison) constraint;
        return of(comparison, type.property(comparison.property()));
    }

    private static FactTest of(Comparison comparison, Property property) {
        Operator operator = comparison.operator();
        if (comparison.operand() instanceof Operand.Number number) {
            return new NumberTest(
                    property,
                    operator,
                    number.number(),
                    number.number().doubleValue(),
                    PropertyAccessor.ofNumber(property));
        }
        Object literal = comparison.operand() instanceof Operand.Truth truth
                ? (Object) truth.truth()
                : ((Operand.Quoted) comparison.operand()).text();
        return new ValueTest(property, operator == Operator.EQUAL, literal, PropertyAccessor.ofObject(property));
    }

    /** A literal in quotes, so that none can be taken for more of an expression than it is. */
    private static String quoted(Object literal) {
        return '"' + String.valueOf(literal).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
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
        public boolean testTexts(Fact fact) {
            return true;
        }

        @Override
        public void forNumbers(Fact fact, boolean negated, Consumer<NumberTest> reader) {
            if (test(fact) != negated) {
                reader.accept(this);
            }
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
        public boolean testTexts(Fact fact) {
            return test(fact);
        }

        @Override
        public void forNumbers(Fact fact, boolean negated, Consumer<NumberTest> reader) {
            // compares no scores
        }

        @Override
        public String expression() {
            return property.name() + (equal ? " == " : " != ") + quoted(literal);
        }
    }

    /** A text that is, or is not, one of a list. */
    record ListTest(Property property, boolean contained, ImmutableSet<Object> values, Function<Fact, Object> reader)
            implements FactTest {

        @Override
        public boolean test(Fact fact) {
            return values.contains(reader.apply(fact)) == contained;
        }

        @Override
        public boolean testTexts(Fact fact) {
            return test(fact);
        }

        @Override
        public void forNumbers(Fact fact, boolean negated, Consumer<NumberTest> numbers) {
            // compares no scores
        }

        @Override
        public String expression() {
            return property.name()
                    + (contained ? " in " : " not in ")
                    + values.stream().map(FactTest::quoted).toList();
        }
    }

    /** Alternatives, of at least one of which all tests must hold. */
    record AnyTest(List<List<FactTest>> alternatives) implements FactTest {

        @Override
        public boolean test(Fact fact) {
            return alternatives.stream().anyMatch(all -> all.stream().allMatch(test -> test.test(fact)));
        }

        @Override
        public boolean testTexts(Fact fact) {
            return alternatives.stream().anyMatch(all -> all.stream().allMatch(test -> test.testTexts(fact)));
        }

        @Override
        public void forNumbers(Fact fact, boolean negated, Consumer<NumberTest> reader) {
            alternatives.stream()
                    .filter(all -> all.stream().allMatch(test -> negated ? test.testTexts(fact) : test.test(fact)))
                    .flatMap(List::stream)
                    .forEach(test -> test.forNumbers(fact, negated, reader));
        }

        @Override
        public String expression() {
            return alternatives.stream()
                    .map(all -> all.stream().map(FactTest::expression).collect(joining(" && ", "(", ")")))
                    .collect(joining(" || ", "(", ")"));
        }
    }
}
