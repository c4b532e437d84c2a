package org.openita.model.score;

/**
 * The score of a part of an instrument.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject the part's id, {@code EIT2}
 * @param part the same
 * @param instrument its instrument's id
 * @param value the score as shown, in points with two decimals
 */
public record PartScore(String subject, String part, String instrument, double value) implements Fact {}
