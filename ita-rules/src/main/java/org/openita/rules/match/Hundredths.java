package org.openita.rules.match;

import java.math.BigDecimal;

/** Scores in whole hundredths of a point, in which sums and differences are exact. */
final class Hundredths {

    private Hundredths() {}

    /** A score as shown, which has two decimals. */
    static long of(double points) {
        return Math.round(points * 100);
    }

    /** A number of points with at most two decimals. */
    static long of(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
