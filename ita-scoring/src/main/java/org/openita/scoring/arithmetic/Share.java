package org.openita.scoring.arithmetic;

import com.google.common.math.LongMath;
import java.math.BigDecimal;

/**
 * The exact share that a score has in another, above 0 and at most 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator positive
 * @param denominator at least the numerator; the two have no common divisor
 */
public record Share(long numerator, long denominator) {

    /** The whole. */
    public static final Share WHOLE = new Share(1, 1);

    /** @throws IllegalArgumentException if it is not above 0 and at most 1, or not in lowest terms */
    public Share {
        if (numerator <= 0 || numerator > denominator || LongMath.gcd(numerator, denominator) != 1) {
            throw new IllegalArgumentException("A share is above 0, at most 1 and in lowest terms, found " + numerator
                    + "/" + denominator + "; use Share.of");
        }
    }

    /** The share of a fraction in any terms. */
    public static Share of(long numerator, long denominator) {
        long divisor = LongMath.gcd(numerator, denominator);
        return new Share(numerator / divisor, denominator / divisor);
    }

    /** The share of a decimal weight such as 0.30. */
    public static Share of(BigDecimal weight) {
        BigDecimal plain = weight.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return of(plain.movePointRight(decimals).longValueExact(), LongMath.checkedPow(10, decimals));
    }

    /** One of so many equal shares. */
    public static Share oneOf(int count) {
        return new Share(1, count);
    }

    /**
     * This share of a share.
     *
     * @throws ArithmeticException if the exact product does not fit
     */
    public Share times(Share other) {
        long left = LongMath.gcd(numerator, other.denominator);
        long right = LongMath.gcd(other.numerator, denominator);
        return new Share(
                Math.multiplyExact(numerator / left, other.numerator / right),
                Math.multiplyExact(denominator / right, other.denominator / left));
    }

    /** {@code "3/10"}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
