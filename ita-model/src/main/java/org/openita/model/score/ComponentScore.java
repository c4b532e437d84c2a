package org.openita.model.score;

import java.util.Optional;
import java.util.Set;

/**
 * A component of the level: what its score is, or between which bounds it must lie.
 *
 * <p>{@code least} and {@code most} are equal where the score is known. Where it is not, they are what the other figures
 * leave possible.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject the instrument's or part's id, {@code EIT2}
 * @param component the same
 * @param least the lowest score it can have, in points with two decimals
 * @param most the highest score it can have, in points with two decimals
 * @param lowestPart where an instrument stands in for its parts, of which nothing is known: the lowest score that one of them
 *     can have; else the same as {@code least}
 */
public record ComponentScore(String subject, String component, double least, double most, double lowestPart)
        implements Fact {

    /** A bound of a component whose score is not known, as reasons name it: {@code most(EIT2)}. */
    public record Bound(String property, String component) {

        private static final Set<String> PROPERTIES = Set.of("least", "most", "lowestPart");

        /** The bound that a figure is, if it is one. */
        public static Optional<Bound> of(String figure) {
            int open = figure.indexOf('(');
            return open > 0 && figure.endsWith(")") && PROPERTIES.contains(figure.substring(0, open))
                    ? Optional.of(new Bound(figure.substring(0, open), figure.substring(open + 1, figure.length() - 1)))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return property + "(" + component + ")";
        }
    }

    /** A component whose score is known. */
    public static ComponentScore known(String id, double value) {
        return new ComponentScore(id, id, value, value, value);
    }

    /** A component that lies between bounds. */
    public static ComponentScore between(String id, double least, double most) {
        return new ComponentScore(id, id, least, most, least);
    }

    /** {@code most(EIT2)} where the score is not known, so that no one takes a bound for it. */
    @Override
    public String figure(String property) {
        boolean isBound = property.equals("lowestPart") ? lowestPart < least : least < most;
        return isBound && Bound.PROPERTIES.contains(property) ? new Bound(property, component).toString() : component;
    }

    /** Whether the figures leave open what it is, or what a part of it is. */
    public boolean isOpen() {
        return least < most || lowestPart < least;
    }
}
