package org.openita.model.score;

/**
 * The overall score.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject {@code overall}
 * @param value the score as shown, in points with two decimals
 */
public record OverallScore(String subject, double value) implements Fact {}
