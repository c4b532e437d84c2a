package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/**
 * What a score adds up from, as an equation in whole numbers that narrows the range of each score in it.
 *
 * <p>{@code whole · sum = Σ factor · member}. Immutable and thread-safe.
 */
final class Equation {

    private final int sum;
    private final int[] members;
    private final long[] factors;
    private final long whole;

    private Equation(int sum, int[] members, long[] factors, long whole) {
        this.sum = sum;
        this.members = members;
        this.factors = factors;
        this.whole = whole;
    }

    static Equation of(WeightedMean aggregate) {
        List<Member> members = aggregate.members();
        long whole = members.stream().map(m -> m.share().denominator()).reduce(1L, Fractions::leastCommonMultiple);
        return new Equation(
                aggregate.subject().ordinal(),
                members.stream().mapToInt(m -> m.subject().ordinal()).toArray(),
                members.stream()
                        .mapToLong(
                                m -> m.share().numerator() * (whole / m.share().denominator()))
                        .toArray(),
                whole);
    }

    /** Narrows what the ranges leave possible; answers false, and narrows nothing more, where they contradict each other. */
    boolean narrow(Ranges ranges) {
        if (!ranges.narrow(sum, floor(total(ranges, false, -1), whole), ceil(total(ranges, true, -1), whole))) {
            return false;
        }
        for (int i = 0; i < members.length; i++) {
            long least = whole * ranges.least(sum) - total(ranges, true, i);
            long most = whole * ranges.most(sum) - total(ranges, false, i);
            if (!ranges.narrow(members[i], floor(least, factors[i]), ceil(most, factors[i]))) {
                return false;
            }
        }
        return true;
    }

    /** What the members but one contribute, at most or at least. */
    private long total(Ranges ranges, boolean most, int without) {
        long total = 0;
        for (int i = 0; i < members.length; i++) {
            if (i != without) {
                total += factors[i] * (most ? ranges.most(members[i]) : ranges.least(members[i]));
            }
        }
        return total;
    }

    private static long floor(long value, long divisor) {
        return Math.floorDiv(value, divisor);
    }

    private static long ceil(long value, long divisor) {
        return -Math.floorDiv(-value, divisor);
    }
}
