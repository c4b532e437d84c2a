package org.openita.scoring.whatif;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.whatif.search.LeastCost;

/**
 * Looks for ways to meet one of several lists of requirements, and has the engine confirm them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param engine what confirms them
 * @param result the result as it is
 * @param goal what is to be reached
 * @param tasks a task for each list of requirements
 */
record WaySearch(ItaEngine engine, Assessment result, Goal goal, List<RaiseTask> tasks) {

    /** A built-in year takes some tens; looking at so many takes some seconds. */
    private static final int MOST_BOXES = 40_000;

    /**
     * What was found.
     *
     * @param way the way, if there is one
     * @param isSure whether all ways were looked at, and the engine confirmed this one
     */
    record Found(Optional<Way> way, boolean isSure) {}

    /** A way as steps of pools. */
    private record Steps(RaiseTask task, List<Pool> pools, ImmutableLongArray steps) {}

    /** The way of least cost. */
    Found cheapest() {
        return cheapest(tasks);
    }

    private Found cheapest(List<RaiseTask> of) {
        long least = Long.MAX_VALUE;
        boolean isSure = true;
        Optional<Steps> best = Optional.empty();
        for (RaiseTask task : of) {
            List<Pool> pools = Pool.of(task.leaves());
            LeastCost.Answer answer = LeastCost.of(task.task(pools), least, MOST_BOXES);
            isSure &= answer.isProved();
            if (answer.steps().isPresent()) {
                best = Optional.of(new Steps(task, pools, answer.steps().get()));
                least = cost(best.get());
            }
        }
        Optional<Way> way = best.flatMap(this::confirmed);
        return new Found(way, isSure && way.isPresent() == best.isPresent());
    }

    /** The way that raises the fewest items; of the ways that raise these items the cheapest. */
    Found fewest() {
        long least = Long.MAX_VALUE;
        boolean isSure = true;
        Optional<RaiseTask> best = Optional.empty();
        for (RaiseTask task : tasks) {
            List<Pool> pools = Pool.wholeItems(byPrice(task.leaves()));
            LeastCost.Answer answer = LeastCost.of(task.task(pools), least, MOST_BOXES);
            isSure &= answer.isProved();
            if (answer.steps().isPresent()) {
                Steps found = new Steps(task, pools, answer.steps().get());
                least = cost(found);
                Set<Subject> raised = raised(found);
                best = Optional.of(task.only(leaf -> raised.contains(leaf.subject())));
            }
        }
        Found found = best.map(List::of).map(this::cheapest).orElse(new Found(Optional.empty(), true));
        return new Found(found.way(), found.isSure() && isSure);
    }

    /** Where items do alike, the cheaper first, then the lower. */
    private static List<Leaf> byPrice(List<Leaf> leaves) {
        return leaves.stream()
                .sorted(Comparator.comparingLong(Leaf::cost).thenComparingLong(Leaf::from))
                .toList();
    }

    private static long cost(Steps found) {
        long cost = 0;
        for (int i = 0; i < found.pools().size(); i++) {
            cost += found.pools().get(i).lever().cost() * found.steps().get(i);
        }
        return cost;
    }

    private static Set<Subject> raised(Steps found) {
        return rises(found).keySet().stream().map(Leaf::subject).collect(Collectors.toSet());
    }

    /** By how many hundredths each score rises, the lowest of a pool first. */
    private static Map<Leaf, Long> rises(Steps found) {
        Map<Leaf, Long> rises = new LinkedHashMap<>();
        for (int i = 0; i < found.pools().size(); i++) {
            Pool pool = found.pools().get(i);
            RiseSpread.evenly(pool.leaves(), pool.unit(), found.steps().get(i)).forEach(rises::put);
        }
        return rises;
    }

    private Optional<Way> confirmed(Steps found) {
        Map<Leaf, Long> rises = rises(found);
        return confirmed(
                        RiseSpread.acrossFigures(rises, found.task().leaves()),
                        found.task().decimals())
                .or(() -> confirmed(rises, found.task().decimals()));
    }

    private Optional<Way> confirmed(Map<Leaf, Long> rises, int decimals) {
        Map<Subject, Score> scores = new LinkedHashMap<>();
        long cost = 0;
        for (Map.Entry<Leaf, Long> rise : rises.entrySet()) {
            scores.put(rise.getKey().subject(), rise.getKey().raisedBy(rise.getValue()));
            cost += rise.getKey().cost() * rise.getValue();
        }
        Changes changes = Changes.of(engine.framework(), result, scores);
        Analysis after = engine.analyse(changes.result());
        List<Raise> raises = new ArrayList<>(changes.raises());
        return goal.isReachedBy(after)
                ? Optional.of(new Way(
                        BigDecimal.valueOf(cost, 2 + decimals).stripTrailingZeros(),
                        raises,
                        Efforts.of(engine.framework(), result, raises),
                        after))
                : Optional.empty();
    }
}
