package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.scoring.whatif.search.Lever;

/**
 * Scores whose hundredths gain and cost alike, so that it makes no difference which of them are raised.
 *
 * <p>Immutable and thread-safe.
 *
 * @param leaves the scores
 * @param unit how many hundredths a step of the lever is
 * @param lever what raises them
 */
record Pool(List<Leaf> leaves, long unit, Lever lever) {

    Pool {
        leaves = ImmutableList.copyOf(leaves);
    }

    private record Likeness(ImmutableLongArray gains, long cost, Set<Integer> figures, ImmutableSortedSet<Long> rises) {

        static Likeness of(Leaf leaf) {
            return new Likeness(leaf.gains(), leaf.cost(), leaf.figures(), leaf.rises());
        }
    }

    /** The pools of scores; one that can be raised to several points of its scale is a pool of its own. */
    static List<Pool> of(List<Leaf> leaves) {
        Map<Likeness, List<Leaf>> alike = new LinkedHashMap<>();
        List<Pool> pools = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (!leaf.isFree() && leaf.rises().size() > 2) {
                pools.add(pool(List.of(leaf)));
            } else if (leaf.room() > 0) {
                alike.computeIfAbsent(Likeness.of(leaf), any -> new ArrayList<>())
                        .add(leaf);
            }
        }
        alike.values().forEach(group -> pools.add(pool(group)));
        return pools;
    }

    private static Pool pool(List<Leaf> leaves) {
        Leaf first = leaves.get(0);
        if (first.isFree()) {
            long room = leaves.stream().mapToLong(Leaf::room).sum();
            return new Pool(leaves, 1, Leaf.lever(first, 1, room, ImmutableSortedSet.of()));
        }
        return first.rises().size() > 2
                ? new Pool(leaves, 1, Leaf.lever(first, 1, first.room(), first.rises()))
                : new Pool(
                        leaves, first.room(), Leaf.lever(first, first.room(), leaves.size(), ImmutableSortedSet.of()));
    }

    /** Each score alone, to be raised as far as it goes or not at all, at the cost of one. */
    static List<Pool> wholeItems(List<Leaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.room() > 0)
                .map(leaf -> new Pool(List.of(leaf), leaf.room(), whole(leaf)))
                .toList();
    }

    private static Lever whole(Leaf leaf) {
        Lever raised = Leaf.lever(leaf, leaf.room(), 1, ImmutableSortedSet.of());
        return new Lever(raised.gains(), 1, raised.steps(), 1, raised.figures());
    }
}
