package org.openita.model.score;

/**
 * The score of an instrument.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject the instrument's id, {@code IIT}
 * @param instrument the same
 * @param value the score as shown, in points with two decimals
 */
public record InstrumentScore(String subject, String instrument, double value) implements Fact {}
