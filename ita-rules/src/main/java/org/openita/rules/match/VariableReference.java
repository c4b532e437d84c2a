package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.function.Function;
import org.openita.model.score.Fact;
import org.openita.rules.language.Property;

/**
 * What a rule compares with, where it is a figure of a fact matched before: {@code $other - 15}. Immutable and thread-safe.
 *
 * @param condition the place of that fact's condition within its rule
 * @param property the property that the variable holds
 * @param shift what is added to it, in hundredths of a point
 * @param reader reads the property
 */
public record VariableReference(int condition, Property property, long shift, Function<Fact, Object> reader) {

    static VariableReference of(JoinTest.Variable variable, BigDecimal shift) {
        Property property = variable.property();
        return new VariableReference(
                variable.condition(), property, Hundredths.of(shift), PropertyAccessor.ofObject(property));
    }

    /** The property's value. */
    Object value(Fact matched) {
        return reader.apply(matched);
    }

    /** The property's score with the points added, in hundredths. */
    long hundredths(Fact matched) {
        return Hundredths.of((Double) value(matched)) + shift;
    }

    /** Whose figure it is and what is added, as in {@code e1.part1 - 15}. */
    String basis(Fact matched) {
        return matched.figure(property.name()) + shown();
    }

    /** In words that are equal for equal references of a rule. */
    String expression() {
        return "[" + condition + "]." + property.name() + shown();
    }

    private String shown() {
        String points = Hundredths.points(Math.abs(shift)).stripTrailingZeros().toPlainString();
        return shift == 0 ? "" : (shift < 0 ? " - " : " + ") + points;
    }
}
