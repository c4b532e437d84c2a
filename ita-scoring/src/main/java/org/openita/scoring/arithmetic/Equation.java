package org.openita.scoring.arithmetic;

import java.util.List;
import java.util.function.Consumer;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/**
 * What a score adds up from, as an equation in whole numbers that narrows the range of each score in it.
 *
 * <p>{@code whole · sum = Σ factor · member}. Immutable and thread-safe.
 */
final class Equation {

    private final WeightedMean of;
    private final int sum;
    private final int[] members;
    private final long[] factors;
    private final long whole;

    private Equation(WeightedMean of, int[] members, long[] factors, long whole) {
        this.of = of;
        this.sum = of.subject().ordinal();
        this.members = members;
        this.factors = factors;
        this.whole = whole;
    }

    static Equation of(WeightedMean aggregate) {
        List<Member> members = aggregate.members();
        long whole = members.stream().map(m -> m.share().denominator()).reduce(1L, Fractions::leastCommonMultiple);
        return new Equation(
                aggregate,
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

    /** Narrows the sum alone; answers false, and tells it, where that is known to be something else. */
    boolean raise(Ranges ranges, Consumer<Contradiction> told) {
        long least = floor(total(ranges, false, -1), whole);
        long most = ceil(total(ranges, true, -1), whole);
        boolean agrees = ranges.narrow(sum, least, most);
        if (!agrees) {
            List<Subject> subjects = of.members().stream().map(Member::subject).toList();
            told.accept(ranges.contradiction(of.subject(), subjects, least, most));
        }
        return agrees;
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
