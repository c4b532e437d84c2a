package org.openita.scoring.country;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Fraction;

/**
 * How the scores of several agencies spread: figures in points, worked out exactly and shown with two decimals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agencies how many have the score
 * @param mean the mean
 * @param median the middle
 * @param lower the lower quartile
 * @param upper the upper quartile
 */
public record ScoreSpread(int agencies, BigDecimal mean, BigDecimal median, BigDecimal lower, BigDecimal upper) {

    private static final int QUARTERS = 4;

    /** Of the scores that are there; empty where they are so few that they would tell those of single agencies. */
    static Optional<ScoreSpread> of(Collection<Score> scores) {
        List<Score> there = scores.stream().filter(Score::isPresent).sorted().toList();
        if (there.size() < Country.FEWEST) {
            return Optional.empty();
        }
        ScoreSum sum = new ScoreSum();
        there.forEach(sum::add);
        return Optional.of(
                new ScoreSpread(there.size(), sum.mean(), quarter(there, 2), quarter(there, 1), quarter(there, 3)));
    }

    /** So many quarters of the way from the first to the last, in a straight line between neighbours. */
    private static BigDecimal quarter(List<Score> sorted, int quarters) {
        int way = (sorted.size() - 1) * quarters;
        int below = way / QUARTERS;
        int rest = way % QUARTERS;
        Fraction lower = Fraction.of(sorted.get(below)).times(QUARTERS - rest);
        Fraction upper =
                Fraction.of(sorted.get(Math.min(below + 1, sorted.size() - 1))).times(rest);
        return lower.plus(upper).over(QUARTERS).rounded(2);
    }
}
