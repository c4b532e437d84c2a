package org.openita.rules.language;

import java.util.List;
import org.openita.model.problem.Place;

/** One demand that a condition makes on a fact. */
public sealed interface Constraint {

    /** Where it stands. */
    Place place();

    /** The property compares so with the operand: {@code value < 85}. */
    record Comparison(String property, Operator operator, Operand operand, Place place) implements Constraint {}

    /** The property's value is remembered under the variable's name: {@code $x : value}. */
    record Binding(String variable, String property, Place place) implements Constraint {}

    /**
     * The property has one of the values: {@code item in ("e1", "e2")}.
     *
     * @param negated whether it must have none of them: {@code not in}
     */
    record Membership(String property, boolean negated, List<Operand> values, Place place) implements Constraint {

        public Membership {
            values = List.copyOf(values);
        }
    }

    /**
     * At least one of the alternatives holds: {@code value < 50 || value >= 95}.
     *
     * @param alternatives two or more, of each of which all demands must hold
     */
    record AnyOf(List<List<Constraint>> alternatives, Place place) implements Constraint {

        public AnyOf {
            alternatives = alternatives.stream().map(List::copyOf).toList();
        }
    }
}
