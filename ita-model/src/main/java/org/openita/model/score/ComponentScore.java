package org.openita.model.score;

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
 */
public record ComponentScore(String subject, String component, double least, double most) implements Fact {}
