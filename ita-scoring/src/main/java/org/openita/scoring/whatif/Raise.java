package org.openita.scoring.whatif;

import java.math.BigDecimal;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * A score and what it is to become.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score
 * @param from what it is; missing where there is none
 * @param to what it is to become
 */
public record Raise(Subject subject, Score from, Score to) {

    /** By how many points it rises. */
    public BigDecimal points() {
        return from.isMissing() ? to.shown() : to.shown().subtract(from.shown());
    }
}
