package org.openita.scoring.whatif.search;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.scoring.arithmetic.Fraction;

/**
 * The same task with broken steps, solved exactly for those of its demands that nest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the task
 * @param nested the demands that nest, inner ones first, each with its levers, the cheapest for what they gain first
 */
record Relaxation(Task task, List<Nested> nested) {

    /**
     * A demand and its levers.
     *
     * @param demand its number
     * @param levers their numbers
     * @param grain of which all their gains are multiples
     */
    record Nested(int demand, List<Integer> levers, long grain) {

        Nested {
            levers = ImmutableList.copyOf(levers);
        }
    }

    /**
     * What the best way with broken steps is.
     *
     * @param steps by lever
     * @param cost what it costs
     */
    record Solution(List<Fraction> steps, Fraction cost) {}

    Relaxation {
        nested = ImmutableList.copyOf(nested);
    }

    static Relaxation of(Task task) {
        List<Nested> kept = new ArrayList<>();
        IntStream.range(0, task.needs().length())
                .mapToObj(demand -> nested(demand, task))
                .sorted(Comparator.comparingInt(demand -> -demand.levers().size()))
                .filter(demand -> kept.stream().allMatch(outer -> fits(demand, outer, task)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(demand -> demand.levers().size()));
        return new Relaxation(task, kept);
    }

    private static Nested nested(int demand, Task task) {
        List<Integer> levers = IntStream.range(0, task.levers().size())
                .filter(i -> task.levers().get(i).gains().get(demand) > 0)
                .boxed()
                .sorted(Comparator.comparing(i -> price(task.levers().get(i), demand)))
                .toList();
        long grain = levers.stream()
                .mapToLong(i -> task.levers().get(i).gains().get(demand))
                .reduce(0, LongMath::gcd);
        return new Nested(demand, levers, Math.max(1, grain));
    }

    private static Fraction price(Lever lever, int demand) {
        return Fraction.of(lever.cost(), lever.gains().get(demand));
    }

    /** Whether two demands have no lever in common, or all of the inner one's, which gain for both in one proportion. */
    private static boolean fits(Nested inner, Nested outer, Task task) {
        List<Integer> common =
                inner.levers().stream().filter(outer.levers()::contains).toList();
        boolean isInProportion = common.stream()
                        .map(i -> proportion(task.levers().get(i), inner, outer))
                        .distinct()
                        .count()
                <= 1;
        return common.isEmpty() || (common.size() == inner.levers().size() && isInProportion);
    }

    private static Fraction proportion(Lever lever, Nested inner, Nested outer) {
        return Fraction.of(lever.gains().get(inner.demand()), lever.gains().get(outer.demand()));
    }

    /** The best way in a box; empty where none meets the demands. */
    Optional<Solution> solve(Box box) {
        long[] ground = task.ground().of(box.figures());
        List<Fraction> steps = new ArrayList<>();
        for (long least : box.least()) {
            steps.add(Fraction.of(least));
        }
        if (!isInReach(box, ground)) {
            return Optional.empty();
        }
        nested.forEach(demand -> fill(demand, ground[demand.demand()], box, steps));
        return Optional.of(new Solution(ImmutableList.copyOf(steps), cost(steps)));
    }

    private Fraction cost(List<Fraction> steps) {
        Fraction cost = Fraction.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            cost = cost.plus(steps.get(i).times(task.levers().get(i).cost()));
        }
        return cost;
    }

    /** Raises the cheapest levers of a demand until it is met. */
    private void fill(Nested of, long ground, Box box, List<Fraction> steps) {
        int demand = of.demand();
        Fraction open = Fraction.of(wholeGrains(task.needs().get(demand) - ground, of.grain()));
        for (int i : of.levers()) {
            open = open.minus(steps.get(i).times(task.levers().get(i).gains().get(demand)));
        }
        for (int i : of.levers()) {
            if (!open.isPositive()) {
                return;
            }
            long gain = task.levers().get(i).gains().get(demand);
            Fraction left = Fraction.of(box.most()[i]).minus(steps.get(i));
            Fraction wanted = open.over(gain);
            Fraction taken = wanted.compareTo(left) < 0 ? wanted : left;
            steps.set(i, steps.get(i).plus(taken));
            open = open.minus(taken.times(gain));
        }
    }

    /** Whole steps gain whole grains, so that what is needed beyond the last one takes another. */
    private static long wholeGrains(long needed, long grain) {
        return Math.multiplyExact(-Math.floorDiv(-needed, grain), grain);
    }

    /** Whether every demand, nested or not, is met where all is raised as far as it goes. */
    private boolean isInReach(Box box, long... ground) {
        for (int demand = 0; demand < task.needs().length(); demand++) {
            long reach = ground[demand];
            for (int i = 0; i < box.most().length; i++) {
                reach = Math.addExact(
                        reach, Math.multiplyExact(task.levers().get(i).gains().get(demand), box.most()[i]));
            }
            if (reach < task.needs().get(demand)) {
                return false;
            }
        }
        return true;
    }
}
