package org.openita.rules.language;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;

/**
 * A pattern that facts must match, and how many of them.
 *
 * @param quantifier for each fact that matches, if some fact matches, if none does, or of all that match together
 * @param type the facts' type, as written
 * @param constraints its demands, in order
 * @param accumulation what is taken of all facts that match, where that is asked
 * @param place where it begins
 */
public record Condition(
        Quantifier quantifier,
        String type,
        List<Constraint> constraints,
        Optional<Accumulation> accumulation,
        Place place) {

    /** How many facts must match. */
    public enum Quantifier {
        /** The rule fires once for each fact that matches. */
        EACH,
        /** {@code exists}: at least one fact matches. */
        EXISTS,
        /** {@code not}: no fact matches. */
        NOT,
        /** {@code accumulate}: all facts that match, taken together, give figures that meet demands. */
        TOGETHER
    }

    public Condition {
        constraints = List.copyOf(constraints);
    }

    /** A condition on single facts. */
    public Condition(Quantifier quantifier, String type, List<Constraint> constraints, Place place) {
        this(quantifier, type, constraints, Optional.empty(), place);
    }
}
