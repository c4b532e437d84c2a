package org.openita.scoring.whatif;

import java.math.BigDecimal;

/**
 * How many steps upward people must take for a way: one person who chooses the next better answer to one question is a step.
 *
 * <p>Immutable and thread-safe.
 *
 * @param answeredBy the part or instrument whose people are asked
 * @param respondents how many they are
 * @param isGiven whether their number was given; else it is what the scores tell
 * @param points by how much their items rise, in all
 * @param step by how much one step raises an item, in points; with two decimals, rounded half up
 * @param steps how many there must be at least
 */
public record Effort(
        String answeredBy, int respondents, boolean isGiven, BigDecimal points, BigDecimal step, long steps) {}
