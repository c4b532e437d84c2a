package org.openita.rules.language;

import java.util.List;
import org.openita.model.problem.Place;

/**
 * A pattern that facts must match, and how many of them.
 *
 * @param quantifier for each fact that matches, if some fact matches, or if none does
 * @param type the facts' type, as written
 * @param constraints its demands, in order
 * @param place where it begins
 */
public record Condition(Quantifier quantifier, String type, List<Constraint> constraints, Place place) {

    /** How many facts must match. */
    public enum Quantifier {
        /** The rule fires once for each fact that matches. */
        EACH,
        /** {@code exists}: at least one fact matches. */
        EXISTS,
        /** {@code not}: no fact matches. */
        NOT
    }

    public Condition {
        constraints = List.copyOf(constraints);
    }
}
