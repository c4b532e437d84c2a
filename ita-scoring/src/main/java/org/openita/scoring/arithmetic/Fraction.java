package org.openita.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openita.model.score.Score;

/**
 * An exact number of points, of either sign.
 *
 * <p>In lowest terms, so that equal numbers are equal. Immutable and thread-safe.
 *
 * @param numerator of either sign
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** None. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final long HUNDREDTHS = 100;

    public Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A fraction of whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A score in points.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public static Fraction of(Score score) {
        if (score.isMissing()) {
            throw new IllegalArgumentException("A missing score is no number");
        }
        return of(score.numerator(), score.denominator()).times(of(1, HUNDREDTHS));
    }

    /** A share as a number up to 1. */
    public static Fraction of(Share share) {
        return of(share.numerator(), share.denominator());
    }

    /** The sum of the two. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** What is left when the other is taken away. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product of the two. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Its size without its sign. */
    public Fraction size() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** Whether there is nothing of it. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Rounded half up, away from zero, to some decimals. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code "742/9"}, or {@code "85"} where it is whole. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
