package org.openita.rules.language;

import org.openita.model.problem.Place;

/** One demand that a pattern makes on a property. */
public sealed interface Constraint {

    String property();

    Place place();

    /** The property compares so with the operand. */
    record Comparison(String property, Operator operator, Operand operand, Place place) implements Constraint {}

    /** The property's value is remembered under the variable's name. */
    record Binding(String variable, String property, Place place) implements Constraint {}
}
