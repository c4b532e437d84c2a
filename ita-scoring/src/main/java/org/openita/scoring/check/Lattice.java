package org.openita.scoring.check;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import org.openita.model.score.Score;

/**
 * The scores that a number of answers can give: means of answers that lie a step apart, rounded half up to two decimals.
 *
 * @param step between two answers, in hundredths of a point, positive
 * @param answers how many there are, positive: one a respondent and sub-item
 */
record Lattice(int step, int answers) {

    /** Far beyond what scores can tell. */
    static final int MOST_RESPONDENTS = 100_000;

    private static final int MOST_ANSWERS = 1_000 * MOST_RESPONDENTS;

    Lattice {
        if (step <= 0 || answers <= 0 || answers > MOST_ANSWERS) {
            throw new IllegalArgumentException("No lattice of " + answers + " answers in steps of " + step);
        }
    }

    /** The scores that so many can give, each of whom gives as many answers as there are here. */
    Lattice times(int respondents) {
        return new Lattice(step, Math.multiplyExact(answers, respondents));
    }

    /** Whether a score, in hundredths, can come about. */
    boolean holds(int hundredths) {
        // k steps are shown as h if 2 * step * k lies in [(2h - 1) * n, (2h + 1) * n): is there a multiple in that
        // range?
        return ((2L * hundredths + 1) * answers - 1) % (2L * step) < 2L * answers;
    }

    /** The scores, in hundredths, that lie in a range. */
    long[] within(Range range) {
        long first = Math.max(0, LongMath.divide((2 * range.from() - 1) * answers, 2L * step, RoundingMode.CEILING));
        long last = Math.floorDiv((2 * range.to() + 1) * answers - 1, 2L * step);
        return LongStream.rangeClosed(first, last)
                .map(this::score)
                .filter(score -> score <= Score.MAX_HUNDREDTHS)
                .distinct()
                .toArray();
    }

    /** About what part of all scores with two decimals can come about. */
    double density() {
        double scores = (double) Score.MAX_HUNDREDTHS / step * answers + 1;
        return Math.min(1, scores / (Score.MAX_HUNDREDTHS + 1));
    }

    /** The score, in hundredths, of so many steps altogether. */
    long score(long steps) {
        return Math.floorDiv(2L * steps * step + answers, 2L * answers);
    }
}
