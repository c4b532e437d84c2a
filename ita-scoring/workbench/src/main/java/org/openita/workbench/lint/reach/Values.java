package org.openita.workbench.lint.reach;

import java.math.BigDecimal;
import java.util.BitSet;
import org.openita.model.score.Score;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/**
 * A set of values of one property: of scores by hundredths of a point, 0.00 to 100.00, or of false and true.
 *
 * <p>Every value is held by itself, so that what is said about a set is said about each score there can be. Immutable and
 * thread-safe.
 */
public final class Values {

    private static final int SCORES = (int) Score.MAX_HUNDREDTHS + 1;
    private static final int TRUTHS = 2;

    private final BitSet bits;
    private final int size;

    private Values(BitSet bits, int size) {
        this.bits = bits;
        this.size = size;
    }

    /** All that a property of this kind can be. */
    static Values all(Property.Kind kind) {
        int size = kind == Property.Kind.TRUTH ? TRUTHS : SCORES;
        return range(0, size - 1, size);
    }

    /** The scores that compare so with a number of points, which has at most two decimals. */
    static Values scores(Operator operator, BigDecimal points) {
        int at = points.movePointRight(2).intValueExact();
        BitSet bits = new BitSet(SCORES);
        bits.set(0, at, operator.holds(-1));
        bits.set(at, operator.holds(0));
        bits.set(at + 1, SCORES, operator.holds(1));
        return new Values(bits, SCORES);
    }

    /** The truth values that compare so with another. */
    static Values truths(Operator operator, boolean truth) {
        BitSet bits = new BitSet(TRUTHS);
        bits.set(truth ? 1 : 0, operator == Operator.EQUAL);
        bits.set(truth ? 0 : 1, operator == Operator.NOT_EQUAL);
        return new Values(bits, TRUTHS);
    }

    /** What is in both sets. */
    public Values and(Values other) {
        BitSet both = copy();
        both.and(other.bits);
        return new Values(both, size);
    }

    /** Those not above another set's highest. */
    Values upTo(Values other) {
        return and(range(0, other.bits.length() - 1, size));
    }

    /** Those not below another set's lowest. */
    Values from(Values other) {
        int lowest = other.bits.nextSetBit(0);
        return and(range(lowest < 0 ? size : lowest, size - 1, size));
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    /** Whether every value is in it. */
    public boolean isAll() {
        return bits.cardinality() == size;
    }

    /** Whether everything in it is in the other too. */
    public boolean isWithin(Values other) {
        BitSet rest = copy();
        rest.andNot(other.bits);
        return rest.isEmpty();
    }

    private BitSet copy() {
        return (BitSet) bits.clone();
    }

    private static Values range(int first, int last, int size) {
        BitSet bits = new BitSet(size);
        if (first <= last) {
            bits.set(first, last + 1);
        }
        return new Values(bits, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && size == values.size && bits.equals(values.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
