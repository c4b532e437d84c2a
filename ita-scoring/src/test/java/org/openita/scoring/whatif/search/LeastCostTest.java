package org.openita.scoring.whatif.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks for the least cost beside a search that tries everything. */
class LeastCostTest {

    private static final int TASKS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theLeastCostIsThatOfTryingEverything(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TASKS; i++) {
            Task task = task(random);

            LeastCost.Answer answer = LeastCost.of(task, Long.MAX_VALUE, 1_000_000);

            assertThat(answer.isProved()).isTrue();
            OptionalLong least = tryAll(task);
            assertThat(answer.steps().isPresent()).as("%s", task).isEqualTo(least.isPresent());
            answer.steps().map(ImmutableLongArray::toArray).ifPresent(steps -> {
                assertThat(task.isMetBy(steps)).isTrue();
                assertThat(task.cost(steps)).as("%s", task).isEqualTo(least.getAsLong());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void aSearchThatMayLookAtTooLittleSaysSo(int most) {
        Task task =
                new Task(ImmutableLongArray.of(1000), List.of(lever(3, 7), lever(3, 11), lever(3, 13)), 0, figures ->
                        new long[] {0});

        LeastCost.Answer answer = LeastCost.of(task, Long.MAX_VALUE, 0);

        assertThat(answer).isEqualTo(new LeastCost.Answer(Optional.empty(), false));
        assertThat(LeastCost.of(task, Long.MAX_VALUE, most * 1000).isProved()).isTrue();
    }

    private static Lever lever(long gain, long cost) {
        return new Lever(ImmutableLongArray.of(gain), cost, ImmutableSortedSet.of(), 100_000, Set.of());
    }

    /** Nested demands and others, levers with gaps, and figures that stand higher or lower than what is worked out. */
    private static Task task(Random random) {
        int demands = 1 + random.nextInt(3);
        int figures = random.nextInt(3);
        int[] higher = random.ints(figures, -6, 7).toArray();
        boolean isNested = random.nextBoolean();
        List<Lever> levers = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            levers.add(lever(random, demands, figures, isNested));
        }
        long[] needs = random.longs(demands, 0, 30).toArray();
        return new Task(ImmutableLongArray.copyOf(needs), levers, figures, states -> ground(demands, higher, states));
    }

    private static long[] ground(int demands, int[] higher, FigureState... states) {
        long[] ground = new long[demands];
        for (int figure = 0; figure < higher.length; figure++) {
            int stands = higher[figure];
            long there = switch (states[figure]) {
                case STANDS -> stands;
                case FALLS -> 0;
                case OPEN -> Math.max(0, stands);
            };
            for (int demand = 0; demand < demands; demand++) {
                ground[demand] += there;
            }
        }
        return ground;
    }

    private static Lever lever(Random random, int demands, int figures, boolean isNested) {
        long[] gains = new long[demands];
        long gain = 1L + random.nextInt(5);
        int own = random.nextInt(demands);
        for (int demand = 0; demand < demands; demand++) {
            boolean isIn = demand == 0 || demand == own;
            gains[demand] = isNested ? (isIn ? gain * (demand + 1) : 0) : random.nextInt(4);
        }
        long most = 1L + random.nextInt(5);
        Set<Integer> falling = new TreeSet<>();
        for (int figure = 0; figure < figures; figure++) {
            if (random.nextBoolean()) {
                falling.add(figure);
            }
        }
        ImmutableSortedSet<Long> steps =
                random.nextInt(3) == 0 ? ImmutableSortedSet.of(0L, most) : ImmutableSortedSet.of();
        return new Lever(ImmutableLongArray.copyOf(gains), 1 + random.nextInt(9), steps, most, falling);
    }

    private static OptionalLong tryAll(Task task) {
        return tryAll(task, new long[task.levers().size()], 0);
    }

    private static OptionalLong tryAll(Task task, long[] steps, int lever) {
        if (lever == steps.length) {
            return task.isMetBy(steps) ? OptionalLong.of(task.cost(steps)) : OptionalLong.empty();
        }
        OptionalLong least = OptionalLong.empty();
        for (long step = 0; step <= task.levers().get(lever).most(); step++) {
            if (task.levers().get(lever).allows(step)) {
                steps[lever] = step;
                OptionalLong cost = tryAll(task, steps, lever + 1);
                least = least.isEmpty() || (cost.isPresent() && cost.getAsLong() < least.getAsLong()) ? cost : least;
            }
        }
        steps[lever] = 0;
        return least;
    }
}
