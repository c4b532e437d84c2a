package org.openita.model.score;

/**
 * The score of a sub-indicator.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject the sub-indicator's id, {@code 9.1}
 * @param subIndicator the same
 * @param indicator its indicator's id
 * @param instrument its instrument's id
 * @param value the score as shown, in points with two decimals
 */
public record SubIndicatorScore(String subject, String subIndicator, String indicator, String instrument, double value)
        implements Fact {}
