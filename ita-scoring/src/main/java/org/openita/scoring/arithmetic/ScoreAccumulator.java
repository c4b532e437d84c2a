package org.openita.scoring.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * One assessment while it is added up: by ordinal, each score and its value in its formula's fractions of a hundredth.
 *
 * <p>Not thread-safe; lives for one assessment.
 */
final class ScoreAccumulator {

    private final long[] denominators;
    private final long[] values;
    private final Score[] scores;
    private final List<Mismatch> mismatches = new ArrayList<>(0);

    private ScoreAccumulator(long[] denominators, long[] values, Score[] scores) {
        this.denominators = denominators;
        this.values = values;
        this.scores = scores;
    }

    /** A tally in which all is missing. */
    static ScoreAccumulator empty(long[] denominators) {
        long[] values = new long[denominators.length];
        Score[] scores = new Score[denominators.length];
        Arrays.fill(values, Formula.MISSING);
        Arrays.fill(scores, Score.MISSING);
        return new ScoreAccumulator(denominators, values, scores);
    }

    ScoreAccumulator copy() {
        return new ScoreAccumulator(denominators, values.clone(), scores.clone());
    }

    /** Takes a score as it was given, with the two decimals with which it is published. */
    void give(Subject subject, Score score) {
        if (score.isPresent()) {
            long hundredths = score.hundredths();
            int ordinal = subject.ordinal();
            values[ordinal] = hundredths * denominators[ordinal];
            scores[ordinal] = score.denominator() == 1 ? score : Score.ofHundredths(hundredths);
        }
    }

    /** Adds up what a formula says; what was published stands, and is noted where it disagrees. */
    void add(Formula formula) {
        if (formula.isSubstitute() && scores[formula.subject().ordinal()].isPresent()) {
            return;
        }
        long value = formula.value(values);
        if (value != Formula.MISSING) {
            settle(formula.subject(), value, Score.ofExact(value, formula.denominator()));
        }
    }

    /** The scores that stand, by ordinal. */
    Score[] scores() {
        return scores;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    private void settle(Subject subject, long value, Score computed) {
        int ordinal = subject.ordinal();
        Score published = scores[ordinal];
        if (published.isMissing()) {
            values[ordinal] = value;
            scores[ordinal] = computed;
        } else if (Mismatch.areApart(published, computed)) {
            mismatches.add(new Mismatch(subject, published, computed));
        }
    }
}
