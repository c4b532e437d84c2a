package org.openita.workbench.lint.reach;

import java.util.List;
import java.util.Optional;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;

/**
 * The facts that a condition can match.
 *
 * <p>No fact outside the regions matches. Every fact inside matches if the reach is exact; else something in the condition could
 * not be told, such as a comparison with a variable. Immutable and thread-safe.
 *
 * @param condition the condition
 * @param regions where its facts lie, one region a shape, none of them empty
 * @param exact whether every fact there matches
 * @param known whether it can be told when the condition holds; not of a kind of fact that is not listed here, nor of figures
 *     taken of many facts
 * @param emptiedBy the demand after which nothing was left, if nothing is
 */
public record Reach(
        Condition condition, List<Region> regions, boolean exact, boolean known, Optional<Constraint> emptiedBy) {

    public Reach {
        regions = List.copyOf(regions);
    }

    /** Whether no fact that this year can have matches. */
    public boolean isImpossible() {
        return known && regions.isEmpty();
    }

    /** Whether the rule fires only if some fact matches. */
    public boolean isPositive() {
        return condition.quantifier() != Quantifier.NOT;
    }

    /** The one shape it can match, if it is but one. */
    public Optional<Shape> onlyShape() {
        return known && regions.size() == 1 ? Optional.of(regions.get(0).shape()) : Optional.empty();
    }

    /** Whether every fact that it can match is one that the other surely matches. */
    public boolean isWithin(Reach other) {
        return known
                && other.known
                && other.exact
                && !regions.isEmpty()
                && regions.stream().allMatch(other::holds);
    }

    /** Whether the region lies in one of its own. */
    boolean holds(Region region) {
        Work.spend(1L + regions.size());
        return regions.stream().anyMatch(region::isWithin);
    }

    /** Whether both speak of the same one fact, and no fact can be as both demand. */
    public boolean excludes(Reach other) {
        return onlyShape().isPresent()
                && onlyShape().equals(other.onlyShape())
                && regions.get(0).and(other.regions.get(0)).isEmpty();
    }
}
