package org.openita.workbench.lint.monotone;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.workbench.lint.reach.Values;

/**
 * What a condition demands of scores: that one of some is in a set, or that none is.
 *
 * @param isPositive whether one must be
 * @param some the scores and their sets
 */
record Demand(boolean isPositive, List<Within> some) {

    /** A score and a set that it is in. */
    record Within(ScoreAxis axis, Values values) {

        boolean holds(Map<ScoreAxis, Integer> scores) {
            return values.holds(scores.getOrDefault(axis, 0));
        }

        /** Whether it is let go of, and never taken up, where scores rise. */
        boolean letsGo(boolean isPositive) {
            boolean isFixed = axis.kind() == ScoreAxis.Kind.EARLIER;
            return isFixed || (isPositive ? values.isFromBottom() : values.isToTop());
        }
    }

    Demand {
        some = ImmutableList.copyOf(some);
    }

    boolean holds(Map<ScoreAxis, Integer> scores) {
        return some.stream().anyMatch(one -> one.holds(scores)) == isPositive;
    }

    boolean letsGo() {
        return some.stream().allMatch(one -> one.letsGo(isPositive));
    }

    Stream<Within> within() {
        return some.stream();
    }
}
