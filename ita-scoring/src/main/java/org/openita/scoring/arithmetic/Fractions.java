package org.openita.scoring.arithmetic;

import com.google.common.math.LongMath;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/** Whole-number laws of fractions that never overflow in silence. */
final class Fractions {

    private Fractions() {}

    /** The smallest number that both divide. */
    static long leastCommonMultiple(long a, long b) {
        return Math.multiplyExact(a / LongMath.gcd(a, b), b);
    }

    static void requireWhole(Subject subject, List<Member> members) {
        long denominator =
                members.stream().map(member -> member.share().denominator()).reduce(1L, Fractions::leastCommonMultiple);
        long sum = members.stream()
                .map(Member::share)
                .mapToLong(share -> Math.multiplyExact(share.numerator(), denominator / share.denominator()))
                .sum();
        if (sum != denominator) {
            throw new IllegalArgumentException("The shares of '" + subject.id() + "' must add up to 1, found " + sum
                    + "/" + denominator + "; mend the weights in the framework");
        }
    }
}
