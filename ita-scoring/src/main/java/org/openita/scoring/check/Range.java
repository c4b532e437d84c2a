package org.openita.scoring.check;

import java.math.BigInteger;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.Share;

/**
 * Scores from one to another.
 *
 * @param from the lowest, in hundredths of a point
 * @param to the highest, in hundredths of a point; below the lowest where the range is empty
 */
record Range(long from, long to) {

    /**
     * The scores of one item with which the published score of an aggregate would come out, all else as given.
     *
     * @param value the item's score as given, in hundredths
     * @param share the item's share in the aggregate
     */
    static Range fitting(Mismatch mismatch, long value, Share share) {
        long published = 2 * mismatch.published().hundredths();
        long from = value + steps(mismatch.computed(), published - 1, share);
        long below = value + steps(mismatch.computed(), published + 1, share);
        return new Range(Math.max(0, from), Math.min(Score.MAX_HUNDREDTHS, below - 1));
    }

    boolean isEmpty() {
        return from > to;
    }

    /** By how many whole hundredths an item must rise at least to lift a score to some half hundredths. */
    private static long steps(Score computed, long halves, Share share) {
        BigInteger lift = BigInteger.valueOf(halves)
                .multiply(BigInteger.valueOf(computed.denominator()))
                .subtract(BigInteger.valueOf(computed.numerator()).shiftLeft(1));
        BigInteger dividend = lift.multiply(BigInteger.valueOf(share.denominator()));
        BigInteger divisor =
                BigInteger.valueOf(computed.denominator()).shiftLeft(1).multiply(BigInteger.valueOf(share.numerator()));
        return ceiling(dividend, divisor);
    }

    private static long ceiling(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0);
    }
}
