package org.openita.scoring.whatif;

import java.util.Optional;
import org.openita.model.framework.Subject;

/**
 * What one point of a score is worth.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score
 * @param overall in the overall score
 * @param component in the component that decides the level; empty where it is no part of it
 */
public record Worth(Subject subject, Points overall, Optional<Points> component) {

    /**
     * An exact fraction of a point.
     *
     * @param numerator positive
     * @param denominator positive; the two have no common divisor
     */
    public record Points(long numerator, long denominator) {

        /** {@code "1/60"}; {@code "1"} of a whole point. */
        @Override
        public String toString() {
            return denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
        }
    }
}
