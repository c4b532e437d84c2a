package org.openita.model.score;

/**
 * The lowest of the items that a topic looks at, in one instrument and part.
 *
 * <p>A fact for rules. Immutable and thread-safe.
 *
 * @param subject the lowest item, {@code e7.part2}
 * @param topic the topic's id
 * @param instrument the instrument's id
 * @param part the part's id; empty where the instrument has no parts
 * @param lowest the lowest known score, in points with two decimals
 * @param complete whether the scores of all items are known
 */
public record TopicScore(String subject, String topic, String instrument, String part, double lowest, boolean complete)
        implements Fact {}
