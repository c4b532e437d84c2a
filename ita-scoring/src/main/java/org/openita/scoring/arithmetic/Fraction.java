package org.openita.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openita.model.score.Score;

/**
 * An exact number of either sign.
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

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(whole, 1);
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
        return of(score.numerator(), score.denominator()).over(HUNDREDTHS);
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

    /** So many times it. */
    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** One of so many equal shares of it. */
    public Fraction over(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** Whether it is above zero. */
    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The greatest whole number that is not above it. */
    public long floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    /** The least whole number that is not below it. */
    public long ceiling() {
        return isWhole() ? floor() : floor() + 1;
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
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
