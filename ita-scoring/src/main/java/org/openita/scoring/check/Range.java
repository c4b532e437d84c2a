package org.openita.scoring.check;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
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

    boolean holds(long hundredths) {
        return from <= hundredths && hundredths <= to;
    }

    boolean isEmpty() {
        return from > to;
    }

    /**
     * By how many whole hundredths an item must rise at least to lift a score to some half hundredths.
     *
     * <p>Both denominators divide that of the score's formula, which leaves room for their products.
     */
    private static long steps(Score computed, long halves, Share share) {
        long common = LongMath.gcd(computed.denominator(), share.denominator());
        long lift = halves * computed.denominator() - 2 * computed.numerator();
        return LongMath.divide(
                lift * (share.denominator() / common),
                2 * (computed.denominator() / common) * share.numerator(),
                RoundingMode.CEILING);
    }
}
