package org.openita.scoring.whatif;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.score.Score;

/** Spreads points over scores for which they do alike: the lowest are raised first. */
final class RiseSpread {

    private RiseSpread() {}

    /** What scores that are alike do: a point of one gains and costs what a point of another does. */
    private record Doing(ImmutableLongArray gains, long cost) {}

    /** The rises of a pool's scores. */
    static Map<Leaf, Long> evenly(List<Leaf> leaves, long unit, long steps) {
        List<Leaf> lowestFirst =
                leaves.stream().sorted(Comparator.comparingLong(Leaf::from)).toList();
        return lowestFirst.get(0).isFree() ? levelled(lowestFirst, steps) : first(lowestFirst, unit, steps);
    }

    /** Whole steps of as many as it takes; all steps of one that has several points to rise to. */
    private static Map<Leaf, Long> first(List<Leaf> leaves, long unit, long steps) {
        Map<Leaf, Long> rises = new LinkedHashMap<>();
        if (leaves.size() == 1) {
            rises.put(leaves.get(0), unit * steps);
        } else {
            leaves.stream().limit(steps).forEach(leaf -> rises.put(leaf, unit));
        }
        rises.values().removeIf(rise -> rise == 0);
        return rises;
    }

    /** Raises the lowest to the height of the next, and so on, as water would fill them. */
    private static Map<Leaf, Long> levelled(List<Leaf> lowestFirst, long hundredths) {
        Map<Leaf, Long> rises = new LinkedHashMap<>();
        long height = height(lowestFirst, hundredths);
        long left = hundredths;
        for (Leaf leaf : lowestFirst) {
            long rise = Math.max(0, Math.min(leaf.room(), height - leaf.from()));
            rises.put(leaf, rise);
            left -= rise;
        }
        for (Leaf leaf : lowestFirst) {
            long rise = rises.getOrDefault(leaf, 0L);
            boolean isAtHeight = leaf.from() + rise == height;
            if (left > 0 && isAtHeight && rise < leaf.room()) {
                rises.put(leaf, rise + 1);
                left--;
            }
        }
        rises.values().removeIf(rise -> rise == 0);
        return rises;
    }

    /** The greatest height to which they can all be filled. */
    private static long height(List<Leaf> leaves, long hundredths) {
        long low = 0;
        long high = Score.MAX_HUNDREDTHS;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            long taken = leaves.stream()
                    .mapToLong(leaf -> Math.max(0, Math.min(leaf.room(), middle - leaf.from())))
                    .sum();
            if (taken <= hundredths) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The same points over all scores that do alike, whichever published figures lie above them. */
    static Map<Leaf, Long> acrossFigures(Map<Leaf, Long> rises, List<Leaf> all) {
        Map<Doing, Long> points = new LinkedHashMap<>();
        Map<Leaf, Long> spread = new LinkedHashMap<>();
        rises.forEach((leaf, rise) -> {
            if (leaf.isFree()) {
                points.merge(doing(leaf), rise, Long::sum);
            } else {
                spread.put(leaf, rise);
            }
        });
        points.forEach((doing, hundredths) -> {
            List<Leaf> alike = new ArrayList<>(all.stream()
                    .filter(leaf ->
                            leaf.isFree() && leaf.room() > 0 && doing(leaf).equals(doing))
                    .toList());
            spread.putAll(evenly(alike, 1, hundredths));
        });
        return spread;
    }

    private static Doing doing(Leaf leaf) {
        return new Doing(leaf.gains(), leaf.cost());
    }
}
