package org.openita.workbench.lint.reach;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.openita.model.score.Score;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/**
 * A set of values of one property: of scores by hundredths of a point, 0.00 to 100.00, or of false and true.
 *
 * <p>Held as the stretches of values that are in it, so that a set costs what its bounds cost, and yet what is said about it is
 * said about each score there can be. Immutable and thread-safe.
 */
public final class Values {

    private static final int SCORES = (int) Score.MAX_HUNDREDTHS + 1;
    private static final int TRUTHS = 2;

    /** Where a stretch begins, and the first value behind it, in turn and ascending. */
    private final int[] bounds;

    private final int size;

    private Values(int[] bounds, int size) {
        this.bounds = bounds;
        this.size = size;
    }

    /** All that a property of this kind can be. */
    static Values all(Property.Kind kind) {
        int size = kind == Property.Kind.TRUTH ? TRUTHS : SCORES;
        return range(0, size, size);
    }

    /** The scores that compare so with a number of points, which has at most two decimals. */
    static Values scores(Operator operator, BigDecimal points) {
        int at = points.movePointRight(2).intValueExact();
        return switch (operator) {
            case EQUAL -> range(at, at + 1, SCORES);
            case NOT_EQUAL -> but(at);
            case LESS -> range(0, at, SCORES);
            case LESS_OR_EQUAL -> range(0, at + 1, SCORES);
            case GREATER -> range(at + 1, SCORES, SCORES);
            case GREATER_OR_EQUAL -> range(at, SCORES, SCORES);
        };
    }

    /** These scores alone, in hundredths of a point. */
    static Values only(SortedSet<Integer> scores) {
        Values all = range(0, 0, SCORES);
        int[] bounds = new int[2 * scores.size()];
        int at = 0;
        for (int score : scores) {
            boolean goesOn = at > 0 && bounds[at - 1] == score;
            at -= goesOn ? 1 : 0;
            if (!goesOn) {
                bounds[at++] = score;
            }
            bounds[at++] = score + 1;
        }
        return at == 0 ? all : new Values(Arrays.copyOf(bounds, at), SCORES);
    }

    /** The lowest value in it; it must not be empty. */
    public int lowest() {
        return bounds[0];
    }

    /** The highest value in it; it must not be empty. */
    public int highest() {
        return bounds[bounds.length - 1] - 1;
    }

    /** The truth values that compare so with another. */
    static Values truths(Operator operator, boolean truth) {
        boolean both = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
        int only = truth == (operator == Operator.EQUAL) ? 1 : 0;
        return both ? range(0, 0, TRUTHS) : range(only, only + 1, TRUTHS);
    }

    /** What is in both sets. */
    public Values and(Values other) {
        int[] both = new int[bounds.length + other.bounds.length];
        int count = 0;
        for (int i = 0, j = 0; i < bounds.length && j < other.bounds.length; ) {
            int first = Math.max(bounds[i], other.bounds[j]);
            int end = Math.min(bounds[i + 1], other.bounds[j + 1]);
            if (first < end) {
                both[count++] = first;
                both[count++] = end;
            }
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new Values(Arrays.copyOf(both, count), size);
    }

    /** Those not above another set's highest. */
    Values upTo(Values other) {
        return other.isEmpty() ? other : and(range(0, other.bounds[other.bounds.length - 1], size));
    }

    /** Those not below another set's lowest. */
    Values from(Values other) {
        return other.isEmpty() ? other : and(range(other.bounds[0], size, size));
    }

    /** Whether it holds no value. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Whether every value is in it. */
    public boolean isAll() {
        return bounds.length == 2 && bounds[0] == 0 && bounds[1] == size;
    }

    /** Whether everything in it is in the other too. */
    public boolean isWithin(Values other) {
        int j = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            while (j < other.bounds.length && other.bounds[j + 1] <= bounds[i]) {
                j += 2;
            }
            if (j == other.bounds.length || other.bounds[j] > bounds[i] || other.bounds[j + 1] < bounds[i + 1]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is in it. */
    public boolean holds(int value) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= value && value < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The values at which a stretch begins, and those behind the end of one. */
    public IntStream borders() {
        return Arrays.stream(bounds);
    }

    /** Whether with each value all lower ones are in it. */
    public boolean isFromBottom() {
        return bounds.length == 0 || (bounds.length == 2 && bounds[0] == 0);
    }

    /** Whether with each value all higher ones are in it. */
    public boolean isToTop() {
        return bounds.length == 0 || (bounds.length == 2 && bounds[1] == size);
    }

    /** Whether it is of scores, and not of truths. */
    public boolean isOfScores() {
        return size == SCORES;
    }

    /** How many stretches it is made of. */
    int stretches() {
        return bounds.length / 2;
    }

    private static Values but(int value) {
        Values below = range(0, value, SCORES);
        Values above = range(value + 1, SCORES, SCORES);
        int[] bounds = Arrays.copyOf(below.bounds, below.bounds.length + above.bounds.length);
        System.arraycopy(above.bounds, 0, bounds, below.bounds.length, above.bounds.length);
        return new Values(bounds, SCORES);
    }

    private static Values range(int first, int end, int size) {
        return new Values(first < end ? new int[] {first, end} : new int[0], size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && size == values.size && Arrays.equals(bounds, values.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** {@code [0, 8500, 9500, 10001]}: from 0 to before 85.00, and from 95.00 to before 100.01. */
    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
