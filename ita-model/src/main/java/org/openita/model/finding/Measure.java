package org.openita.model.finding;

import java.math.BigDecimal;

/**
 * A figure by which the success of an action is measured.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score, see {@link Because#subject()}
 * @param from the score when the action was planned, in points with two decimals
 * @param to what it is to reach, or to stay at or above, in points with two decimals
 */
public record Measure(String subject, BigDecimal from, BigDecimal to) {

    private static final int DECIMALS = 2;

    public Measure {
        to = to.setScale(DECIMALS);
    }
}
