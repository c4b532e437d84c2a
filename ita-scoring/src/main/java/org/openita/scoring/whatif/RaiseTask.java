package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.scoring.whatif.search.FigureState;
import org.openita.scoring.whatif.search.Task;

/**
 * The scores that must be reached together, and those that can be raised for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param demands what must be reached
 * @param leaves what can be raised
 * @param figures the published figures that stand or fall
 * @param decimals how many decimals the weights have, so that costs are whole numbers
 */
record RaiseTask(List<DemandTree> demands, List<Leaf> leaves, List<Subject> figures, int decimals) {

    private static final int HUNDREDTHS = 100;

    RaiseTask {
        demands = ImmutableList.copyOf(demands);
        leaves = ImmutableList.copyOf(leaves);
        figures = ImmutableList.copyOf(figures);
    }

    static RaiseTask of(Framework framework, List<DemandTree> demands, Costs costs) {
        Map<Subject, ScoreNode> raisable = new LinkedHashMap<>();
        Map<Subject, Set<Subject>> above = new HashMap<>();
        for (DemandTree demand : demands) {
            raisable.putAll(DemandTree.byId(demand.leaves()));
            demand.addFigures(above);
        }
        Set<Subject> figures = new LinkedHashSet<>();
        above.values().forEach(figures::addAll);
        int decimals = costs.weights().values().stream()
                .mapToInt(weight -> Math.max(0, weight.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        Builder builder = new Builder(demands, List.copyOf(figures), above, costs, decimals);
        Predicate<Subject> isFrozen = frozen(framework, costs);
        List<Leaf> leaves = raisable.values().stream()
                .filter(node -> !isFrozen.test(node.subject()))
                .sorted((a, b) ->
                        Integer.compare(a.subject().ordinal(), b.subject().ordinal()))
                .map(builder::leaf)
                .toList();
        return new RaiseTask(demands, leaves, List.copyOf(figures), decimals);
    }

    private static Predicate<Subject> frozen(Framework framework, Costs costs) {
        ScoreScope scope = new ScoreScope(framework);
        return subject -> scope.names(subject).stream().anyMatch(costs.frozen()::contains);
    }

    /** Makes leaves of one task. */
    private record Builder(
            List<DemandTree> demands,
            List<Subject> figures,
            Map<Subject, Set<Subject>> above,
            Costs costs,
            int decimals,
            List<Map<Subject, Long>> gains) {

        Builder(
                List<DemandTree> demands,
                List<Subject> figures,
                Map<Subject, Set<Subject>> above,
                Costs costs,
                int decimals) {
            this(
                    demands,
                    figures,
                    above,
                    costs,
                    decimals,
                    demands.stream().map(DemandTree::gains).toList());
        }

        Leaf leaf(ScoreNode node) {
            Subject subject = node.subject();
            ImmutableLongArray.Builder gained = ImmutableLongArray.builder();
            gains.forEach(of -> gained.add(of.getOrDefault(subject, 0L)));
            Set<Integer> falling = new LinkedHashSet<>();
            above.getOrDefault(subject, Set.of()).forEach(figure -> falling.add(figures.indexOf(figure)));
            return new Leaf(
                    subject, node.given().orElseThrow(), scores(subject), gained.build(), cost(subject), falling);
        }

        private long cost(Subject subject) {
            BigDecimal weight =
                    costs.weights().getOrDefault(subject.id(), costs.weights().get(subject.whole()));
            return (weight == null ? BigDecimal.ONE : weight)
                    .movePointRight(decimals)
                    .longValueExact();
        }

        /** An item that gets one of its scale's points has no scores between; one that was measured in sub-items has. */
        private static ImmutableSortedSet<Long> scores(Subject subject) {
            return subject.scale()
                    .filter(Scale::scoredOnce)
                    .filter(scale -> subject.isMeasured())
                    .map(scale -> scale.points().stream()
                            .map(point -> (long) HUNDREDTHS * point)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compare)))
                    .orElse(ImmutableSortedSet.of());
        }
    }

    /** The task for some pools of its leaves. */
    Task task(List<Pool> pools) {
        ImmutableLongArray.Builder needs = ImmutableLongArray.builder();
        demands.forEach(demand -> needs.add(demand.need()));
        return new Task(needs.build(), pools.stream().map(Pool::lever).toList(), figures.size(), this::ground);
    }

    private long[] ground(FigureState... states) {
        Map<Subject, FigureState> of = new HashMap<>();
        for (int i = 0; i < states.length; i++) {
            of.put(figures.get(i), states[i]);
        }
        List<Long> ground = new ArrayList<>();
        demands.forEach(demand -> ground.add(demand.ground(of)));
        return ground.stream().mapToLong(Long::longValue).toArray();
    }

    /** Only with some of what can be raised. */
    RaiseTask only(Predicate<Leaf> which) {
        return new RaiseTask(demands, leaves.stream().filter(which).toList(), figures, decimals);
    }
}
