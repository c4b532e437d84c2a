package org.openita.rules.match;

import java.util.function.Function;
import org.openita.model.score.Fact;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/**
 * A comparison of a fact's property with that of a fact matched before. Immutable and thread-safe.
 *
 * @param property the fact's property
 * @param operator how they compare
 * @param other the place, among the rule's conditions, of the one that bound the variable
 * @param otherProperty the property that the variable holds
 * @param left reads the fact
 * @param right reads the fact matched before
 */
public record JoinTest(
        Property property,
        Operator operator,
        int other,
        Property otherProperty,
        Function<Fact, Object> left,
        Function<Fact, Object> right) {

    static JoinTest of(Property property, Operator operator, Variable variable) {
        return new JoinTest(
                property,
                operator,
                variable.condition(),
                variable.property(),
                Reader.ofObject(property),
                Reader.ofObject(variable.property()));
    }

    /** Whether it compares scores, not ids. */
    boolean isOfNumbers() {
        return property.kind() == Property.Kind.NUMBER;
    }

    /** Whether a fact goes with one matched before. */
    public boolean test(Fact fact, Fact matched) {
        Object mine = left.apply(fact);
        Object its = right.apply(matched);
        return mine instanceof Double number
                ? operator.holds(Double.compare(number, (Double) its))
                : operator.holds(mine.equals(its) ? 0 : 1);
    }

    /** The comparison in words that are equal for equal comparisons. */
    public String expression() {
        return property.name() + " " + operator.sign() + " [" + other + "]." + otherProperty.name();
    }

    /**
     * A property that a condition has bound.
     *
     * @param condition the place of the condition within its rule
     * @param property the property
     */
    record Variable(int condition, Property property) {}
}
