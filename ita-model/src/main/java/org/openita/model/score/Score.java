package org.openita.model.score;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.openita.model.problem.Excerpt;

/**
 * An exact score between 0 and 100 points, or the fact that there is none.
 *
 * <p>The exact value is {@code numerator / denominator} hundredths of a point, in lowest terms; what people see is that
 * value rounded half up to two decimals ({@link #hundredths()}, {@link #shown()}, {@link #toString()}). A missing score is
 * {@link #MISSING}, a state of its own and never zero. Equality is equality of exact values. Immutable and thread-safe.
 *
 * @param numerator of the exact value in hundredths of a point; 0 when missing
 * @param denominator positive, or 0 when missing
 */
public record Score(long numerator, long denominator) implements Comparable<Score> {

    /** The highest score, 100.00, in hundredths. */
    public static final long MAX_HUNDREDTHS = 10_000;

    /** The least by which two scores as shown can differ, in points. */
    public static final BigDecimal STEP = BigDecimal.valueOf(1, 2);

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    /** No score. */
    public static final Score MISSING = new Score(0, 0);

    /** @throws IllegalArgumentException if the value lies outside 0 to 100 points or is not in lowest terms */
    public Score {
        boolean missing = denominator == 0 && numerator == 0;
        if (!missing && (denominator <= 0 || numerator < 0 || numerator > MAX_HUNDREDTHS * denominator)) {
            throw new IllegalArgumentException("A score lies between 0 and 100 points, found " + numerator + "/"
                    + denominator + " hundredths; give it in points with Score.of");
        }
        if (denominator > 1 && gcd(numerator, denominator) != 1) {
            throw new IllegalArgumentException(
                    "Not in lowest terms: " + numerator + "/" + denominator + "; use Score.ofExact");
        }
    }

    /**
     * The score of an exact fraction of hundredths of a point.
     *
     * @throws IllegalArgumentException if the denominator is 0, or the value lies outside 0 to 100 points
     */
    public static Score ofExact(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("A score is a fraction of a point, found " + numerator
                    + "/0 hundredths; give a denominator of 1 or more, or Score.MISSING where there is no score");
        }
        long divisor = denominator == 1 ? 1 : gcd(numerator, denominator);
        return new Score(numerator / divisor, denominator / divisor);
    }

    /** The score of a whole number of hundredths of a point: 9538 is 95.38. */
    public static Score ofHundredths(long hundredths) {
        return new Score(hundredths, 1);
    }

    /**
     * The score of a number of points with at most two decimals.
     *
     * @throws IllegalArgumentException if it is null, has more decimals or lies outside 0 to 100
     */
    public static Score of(@Nullable BigDecimal points) {
        if (points == null || points.signum() < 0 || points.compareTo(HIGHEST) > 0) {
            throw noScore(Excerpt.of(String.valueOf(points)));
        }
        if (points.scale() > 2 && points.stripTrailingZeros().scale() > 2) {
            throw noScore(Excerpt.of(points.toString()) + ", which has more decimals");
        }
        return ofHundredths(points.movePointRight(2).longValueExact());
    }

    /**
     * The score written as a decimal number of points, such as {@code "95.38"}; see {@link #of(BigDecimal)}.
     *
     * @throws IllegalArgumentException if it is null or no such number
     */
    public static Score of(@Nullable String points) {
        try {
            return of(points == null ? (BigDecimal) null : new BigDecimal(points));
        } catch (NumberFormatException e) {
            throw noScore(Excerpt.quoted(String.valueOf(points)));
        }
    }

    private static IllegalArgumentException noScore(String found) {
        return new IllegalArgumentException(
                "A score is a number of points from 0 to 100 with at most two decimals, found " + found
                        + "; where there is none, use Score.MISSING");
    }

    /** Whether there is no score. */
    public boolean isMissing() {
        return denominator == 0;
    }

    /** Whether there is a score. */
    public boolean isPresent() {
        return denominator != 0;
    }

    /**
     * The score as shown, in hundredths of a point, rounded half up.
     *
     * @throws IllegalStateException if it is missing
     */
    public long hundredths() {
        requirePresent();
        return denominator == 1 ? numerator : Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }

    /**
     * The score as shown, in points; exact to two decimals, so that it compares rightly with a literal such as 84.99.
     *
     * @throws IllegalStateException if it is missing
     */
    public double value() {
        return hundredths() / 100.0;
    }

    /**
     * The score as shown, in points, with two decimals.
     *
     * @throws IllegalStateException if it is missing
     */
    public BigDecimal shown() {
        return BigDecimal.valueOf(hundredths(), 2);
    }

    /** What a JSON mapper of the embedder's makes of it, if it was not told of us: points, or null where there are none. */
    @JsonValue
    @Nullable
    BigDecimal jsonNumber() {
        return isMissing() ? null : shown();
    }

    /**
     * Compares exact values; a missing score comes before every other.
     */
    @Override
    public int compareTo(Score other) {
        if (isMissing() || other.isMissing()) {
            return Boolean.compare(isPresent(), other.isPresent());
        }
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** The score as shown, {@code "95.11"}, or {@code "–"} when it is missing. */
    @Override
    public String toString() {
        return isMissing() ? "–" : shown().toPlainString();
    }

    private void requirePresent() {
        if (isMissing()) {
            throw new IllegalStateException("There is no score here; ask isPresent() first");
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
