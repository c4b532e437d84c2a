package org.openita.scoring.whatif.search;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;

/**
 * Demands to meet, and the levers that meet them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param needs how much each demand needs, in its own units
 * @param levers what can be raised
 * @param figures how many published figures stand or fall
 * @param ground what there is of each demand when no lever is raised
 */
public record Task(ImmutableLongArray needs, List<Lever> levers, int figures, Ground ground) {

    /** What there is without any lever. */
    @FunctionalInterface
    public interface Ground {

        /**
         * What there is of each demand. Where a figure is open, no less than there is whether it stands or falls.
         *
         * @param figures what is so with each published figure
         */
        long[] of(FigureState... figures);
    }

    public Task {
        levers = ImmutableList.copyOf(levers);
    }

    /** Of what every cost is a multiple. */
    long unitOfCost() {
        return levers.stream().mapToLong(Lever::cost).reduce(0, LongMath::gcd);
    }

    /** The figures that stand or fall as so many steps say. */
    FigureState[] figures(long... steps) {
        FigureState[] all = new FigureState[figures];
        Arrays.fill(all, FigureState.STANDS);
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                levers.get(i).figures().forEach(figure -> all[figure] = FigureState.FALLS);
            }
        }
        return all;
    }

    /** Whether so many steps of each lever meet every demand. */
    boolean isMetBy(long... steps) {
        long[] there = ground.of(figures(steps));
        for (int demand = 0; demand < needs.length(); demand++) {
            for (int i = 0; i < steps.length; i++) {
                there[demand] = Math.addExact(
                        there[demand], Math.multiplyExact(levers.get(i).gains().get(demand), steps[i]));
            }
            if (there[demand] < needs.get(demand)) {
                return false;
            }
        }
        return true;
    }

    long cost(long... steps) {
        long cost = 0;
        for (int i = 0; i < steps.length; i++) {
            cost = Math.addExact(cost, Math.multiplyExact(levers.get(i).cost(), steps[i]));
        }
        return cost;
    }
}
