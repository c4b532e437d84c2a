package org.openita.model.score;

/**
 * The score of an indicator.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject the indicator's id, {@code 8}
 * @param indicator the same
 * @param instrument its instrument's id
 * @param value the score as shown, in points with two decimals
 */
public record IndicatorScore(String subject, String indicator, String instrument, double value) implements Fact {}
