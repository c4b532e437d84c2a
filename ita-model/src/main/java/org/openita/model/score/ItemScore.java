package org.openita.model.score;

/**
 * The score of one item, in one part where the instrument has parts.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject {@code i5} or {@code e1.part2}
 * @param item the item's id, {@code e1}
 * @param part the part's id, {@code EIT2}; empty where the instrument has no parts
 * @param instrument the instrument's id
 * @param indicator the indicator's id
 * @param subIndicator the sub-indicator's id; empty where there is none
 * @param value the score as shown, in points with two decimals
 */
public record ItemScore(
        String subject,
        String item,
        String part,
        String instrument,
        String indicator,
        String subIndicator,
        double value)
        implements Fact {}
