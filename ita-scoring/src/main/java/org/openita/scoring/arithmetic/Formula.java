package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/**
 * An aggregate as whole-number arithmetic: with values in fixed fractions of a hundredth of a point, its value is the sum of
 * its members' values, each times a whole factor.
 *
 * <p>The fraction of a subject is fixed by the framework alone, so that every value is a whole number of it, whatever the
 * scores are.
 */
final class Formula {

    /** Leaves room for the doubling with which {@link Score#hundredths()} rounds. */
    private static final long LARGEST_DENOMINATOR = Long.MAX_VALUE / (4 * Score.MAX_HUNDREDTHS);

    /** A missing value; every other is at least 0. */
    static final long MISSING = -1;

    private final Subject subject;
    private final int[] members;
    private final long[] factors;
    private final long denominator;
    private final boolean substitute;

    private Formula(Subject subject, int[] members, long[] factors, long denominator, boolean substitute) {
        this.substitute = substitute;
        this.subject = subject;
        this.members = members;
        this.factors = factors;
        this.denominator = denominator;
    }

    /**
     * The formula of an aggregate; its denominator is added to those of the subjects below it.
     *
     * @throws ArithmeticException if exact sums could overflow
     */
    static Formula of(WeightedMean aggregate, long[] denominators) {
        return of(aggregate, denominators, 1, false);
    }

    /** The formula of an aggregate, and the substitute that says its score where not all members are known; both have one denominator. */
    static List<Formula> of(WeightedMean aggregate, WeightedMean substitute, long[] denominators) {
        long divisor = of(substitute, denominators).denominator();
        Formula formula = of(aggregate, denominators, divisor, false);
        return List.of(formula, of(substitute, denominators, formula.denominator(), true));
    }

    private static Formula of(WeightedMean aggregate, long[] denominators, long divisor, boolean isSubstitute) {
        List<Share> terms = aggregate.members().stream()
                .map(member -> term(member, denominators))
                .toList();
        long denominator = terms.stream().map(Share::denominator).reduce(divisor, Fractions::leastCommonMultiple);
        requireRoom(aggregate, denominator);
        denominators[aggregate.subject().ordinal()] = denominator;
        return new Formula(
                aggregate.subject(),
                aggregate.members().stream()
                        .mapToInt(m -> m.subject().ordinal())
                        .toArray(),
                terms.stream()
                        .mapToLong(t -> t.numerator() * (denominator / t.denominator()))
                        .toArray(),
                denominator,
                isSubstitute);
    }

    /** Whether it only counts where the score is missing. */
    boolean isSubstitute() {
        return substitute;
    }

    Subject subject() {
        return subject;
    }

    long denominator() {
        return denominator;
    }

    /** The value in fractions of a hundredth, {@link #MISSING} where a member's is. */
    long value(long[] values) {
        long sum = 0;
        for (int i = 0; i < members.length; i++) {
            long value = values[members[i]];
            if (value == MISSING) {
                return MISSING;
            }
            sum += factors[i] * value;
        }
        return sum;
    }

    private static Share term(Member member, long[] denominators) {
        return member.share().times(new Share(1, denominators[member.subject().ordinal()]));
    }

    private static void requireRoom(WeightedMean aggregate, long denominator) {
        if (denominator > LARGEST_DENOMINATOR) {
            throw new ArithmeticException("'" + aggregate.subject().id() + "' adds up in fractions of 1/" + denominator
                    + ", too fine for exact arithmetic; give the framework rounder weights or smaller groups");
        }
    }
}
