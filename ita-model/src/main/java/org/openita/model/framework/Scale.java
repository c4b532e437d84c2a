package org.openita.model.framework;

import java.util.List;

/**
 * The points that one answer can give.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code six-option}
 * @param points in ascending order, 0 to 100
 * @param scoredOnce whether an item gets one of the points, as from assessors; else its score is the mean of many answers
 * @param provenance where that is known from
 */
public record Scale(String id, List<Integer> points, boolean scoredOnce, Provenance provenance) {

    private static final int HUNDREDTHS = 100;
    private static final List<Integer> PASS_FAIL = List.of(0, 100);

    public Scale {
        points = List.copyOf(points);
    }

    /** Whether every item on this scale scores 0 or 100 and nothing between. */
    public boolean isPassFail() {
        return scoredOnce && points.equals(PASS_FAIL);
    }

    /** Whether an item on this scale can have a score, in hundredths of a point: 5,000 is 50.00. */
    public boolean allows(long hundredths) {
        boolean isOneOfThePoints =
                hundredths % HUNDREDTHS == 0 && points.contains(Math.toIntExact(hundredths / HUNDREDTHS));
        return !scoredOnce || isOneOfThePoints;
    }
}
