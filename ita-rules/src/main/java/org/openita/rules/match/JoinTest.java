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
 * @param reference the property of the fact matched before, perhaps with points added or taken off
 * @param reader reads the fact
 */
public record JoinTest(
        Property property, Operator operator, VariableReference reference, Function<Fact, Object> reader) {

    static JoinTest of(Property property, Operator operator, VariableReference reference) {
        return new JoinTest(property, operator, reference, PropertyAccessor.ofObject(property));
    }

    /** The place, among the rule's conditions, of the one whose fact was matched before. */
    public int other() {
        return reference.condition();
    }

    /** Whether it compares scores, not ids. */
    boolean isOfNumbers() {
        return property.kind() == Property.Kind.NUMBER;
    }

    /** Whether a fact goes with one matched before. */
    public boolean test(Fact fact, Fact matched) {
        Object mine = reader.apply(fact);
        return mine instanceof Double number
                ? operator.holds(Long.compare(Hundredths.of(number), reference.hundredths(matched)))
                : operator.holds(mine.equals(reference.value(matched)) ? 0 : 1);
    }

    /** The comparison in words that are equal for equal comparisons. */
    public String expression() {
        return property.name() + " " + operator.sign() + " " + reference.expression();
    }

    /**
     * A property that a condition has bound.
     *
     * @param condition the place of the condition within its rule
     * @param property the property
     */
    record Variable(int condition, Property property) {}
}
