package org.openita.scoring.country;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openita.model.score.Score;

/**
 * An exact number of hundredths of a point.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator of any sign
 * @param denominator positive
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(Score score) {
        return of(score.numerator(), score.denominator());
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** In points with two decimals, rounded half up. */
    BigDecimal shown() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .movePointLeft(2);
    }
}
