package org.openita.scoring.proofreading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number in a passage that may be a score.
 *
 * @param start where it begins
 * @param end where it ends
 * @param points its value
 */
record StatedFigure(int start, int end, BigDecimal points) {

    private static final int SHOWN = 2;

    /** A number as it is written, with a point or a comma before its decimals. */
    static StatedFigure of(int start, int end, String written) {
        return new StatedFigure(start, end, new BigDecimal(written.replace(',', '.')));
    }

    /** Whether it has decimals, as few numbers but scores have. */
    boolean isExact() {
        return points.scale() >= SHOWN;
    }

    boolean isWhole() {
        return points.scale() == 0;
    }

    /** Whether a score may be written so: with fewer decimals it is rounded. */
    boolean states(BigDecimal score) {
        int decimals = Math.min(points.scale(), SHOWN);
        return score.setScale(decimals, RoundingMode.HALF_UP).compareTo(points.setScale(decimals, RoundingMode.HALF_UP))
                == 0;
    }
}
