package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.whatif.search.Lever;

/**
 * A score that can be raised.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose
 * @param from the score now, in hundredths
 * @param scores the scores that it can have, ascending, in hundredths; empty for all
 * @param gains what a hundredth gains for each demand
 * @param cost what a hundredth costs
 * @param figures the numbers of the published figures above it
 */
record Leaf(
        Subject subject,
        long from,
        ImmutableSortedSet<Long> scores,
        ImmutableLongArray gains,
        long cost,
        Set<Integer> figures) {

    /** How far it can rise. */
    long room() {
        return (scores.isEmpty() ? Score.MAX_HUNDREDTHS : scores.last()) - from;
    }

    /** By how much it can rise, from 0; empty for any hundredth. */
    ImmutableSortedSet<Long> rises() {
        return isFree()
                ? scores
                : Stream.concat(Stream.of(from), scores.tailSet(from).stream())
                        .map(score -> score - from)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compare));
    }

    boolean isFree() {
        return scores.isEmpty();
    }

    /** The one lever of leaves that are alike. */
    static Lever lever(Leaf like, long unit, long most, ImmutableSortedSet<Long> steps) {
        ImmutableLongArray.Builder gains =
                ImmutableLongArray.builder(like.gains().length());
        like.gains().forEach(gain -> gains.add(Math.multiplyExact(gain, unit)));
        return new Lever(gains.build(), Math.multiplyExact(like.cost(), unit), steps, most, like.figures());
    }

    Score raisedBy(long hundredths) {
        return Score.ofHundredths(from + hundredths);
    }

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
