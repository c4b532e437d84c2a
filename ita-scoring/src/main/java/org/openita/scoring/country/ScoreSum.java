package org.openita.scoring.country;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Fraction;

/** Adds scores up exactly: those of one denominator as whole numbers. Not thread-safe. */
final class ScoreSum {

    private static final long HUNDREDTHS = 100;

    private final Map<Long, Long> numerators = new TreeMap<>();
    private int count;

    /** Adds a score; one that is missing adds nothing. */
    void add(Score score) {
        if (score.isPresent()) {
            numerators.merge(score.denominator(), score.numerator(), Math::addExact);
            count++;
        }
    }

    int count() {
        return count;
    }

    /** The mean of those added, in points as shown; there must be one. */
    BigDecimal mean() {
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Long, Long> each : numerators.entrySet()) {
            sum = sum.plus(Fraction.of(each.getValue(), each.getKey()).over(HUNDREDTHS));
        }
        return sum.over(count).rounded(2);
    }
}
