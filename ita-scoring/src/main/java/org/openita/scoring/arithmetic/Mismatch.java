package org.openita.scoring.arithmetic;

import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * A published score that is not what its members add up to; the published one stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score it is
 * @param published what was published
 * @param computed what its members add up to, exactly
 */
public record Mismatch(Subject subject, Score published, Score computed) {

    /** How far scores may be apart without a word, in hundredths as shown: what is rounded before it is added up differs so much. */
    private static final long TOLERANCE = 1;

    /** Whether two scores are further apart, as shown, than rounding explains. */
    public static boolean areApart(Score one, Score other) {
        return Math.abs(one.hundredths() - other.hundredths()) > TOLERANCE;
    }
}
