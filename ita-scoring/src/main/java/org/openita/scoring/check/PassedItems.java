package org.openita.scoring.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Item;
import org.openita.model.framework.SubIndicator;
import org.openita.model.score.Score;

/**
 * An indicator whose items are passed or failed, and the scores that it can have.
 *
 * <p>What is said of them is as sure as what the framework says of the groups. Immutable and thread-safe.
 */
final class PassedItems {

    private final Indicator indicator;
    private final ImmutableMap<String, Integer> groups;
    private final long unit;
    private final Supplier<BitSet> possible = Suppliers.memoize(this::possible);

    private PassedItems(Indicator indicator, ImmutableMap<String, Integer> groups) {
        this.indicator = indicator;
        this.groups = groups;
        this.unit = groups.values().stream()
                .mapToLong(size -> (long) size * groups.size())
                .reduce(1, (one, other) -> one / LongMath.gcd(one, other) * other);
    }

    /** The passed items of an indicator, if its items are such and its groups are more than a weak guess. */
    static Stream<PassedItems> of(Indicator indicator) {
        boolean isKnown = !indicator.items().isEmpty()
                && indicator.items().stream().allMatch(item -> item.scale().isPassFail())
                && weakest(indicator).compareTo(Confidence.B) <= 0;
        return isKnown ? Stream.of(new PassedItems(indicator, groups(indicator))) : Stream.of();
    }

    Indicator indicator() {
        return indicator;
    }

    /** How sure the groups are: {@code high} or {@code medium}. */
    String confidence() {
        return weakest(indicator).ofNotes();
    }

    /** Whether some items passed give a score, in hundredths. */
    boolean give(long hundredths) {
        return possible.get().get((int) hundredths);
    }

    /** The nearest scores that can be, below and above one that cannot. */
    List<Long> nearest(long hundredths) {
        return List.of((long) possible.get().previousSetBit((int) hundredths), (long)
                possible.get().nextSetBit((int) hundredths));
    }

    /**
     * The ways to a score: how many items each group misses, those that miss none left out.
     *
     * @param most as many are looked for, and one more where there are more than that
     */
    List<Map<String, Integer>> ways(long hundredths, int most) {
        List<Map<String, Integer>> ways = new ArrayList<>();
        add(List.copyOf(groups.keySet()), 0, ImmutableMap.of(), new Wanted(hundredths, most, ways));
        return ways;
    }

    /** What is looked for, and what was found of it. */
    private record Wanted(long hundredths, int most, List<Map<String, Integer>> found) {}

    private void add(List<String> left, long sum, Map<String, Integer> missed, Wanted wanted) {
        if (wanted.found().size() > wanted.most() || isOutOfReach(left.size(), sum, wanted.hundredths())) {
            return;
        }
        if (left.isEmpty()) {
            wanted.found().add(missed);
            return;
        }
        int size = size(left.get(0));
        for (int misses = 0; misses <= size; misses++) {
            add(
                    left.subList(1, left.size()),
                    sum + share(size) * (size - misses),
                    misses == 0 ? missed : with(missed, left.get(0), misses),
                    wanted);
        }
    }

    /** Whether a sum is too high, or too low even if the groups that are left miss nothing. */
    private boolean isOutOfReach(int left, long sum, long hundredths) {
        return shown(sum) > hundredths || shown(sum + unit / groups.size() * left) < hundredths;
    }

    private int size(String group) {
        return Objects.requireNonNull(groups.get(group));
    }

    private static Map<String, Integer> with(Map<String, Integer> missed, String group, int misses) {
        return ImmutableMap.<String, Integer>builder()
                .putAll(missed)
                .put(group, misses)
                .buildOrThrow();
    }

    /** All sums of shares of passed items, as shown. */
    private BitSet possible() {
        BitSet sums = new BitSet();
        sums.set(0);
        for (int size : groups.values()) {
            for (int i = 0; i < size; i++) {
                sums.or(shifted(sums, (int) share(size)));
            }
        }
        return sums.stream().map(sum -> (int) shown(sum)).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** What one item of a group of this size adds, counted in the smallest share that there is. */
    private long share(int size) {
        return unit / groups.size() / size;
    }

    private long shown(long sum) {
        return Math.floorDiv(2L * sum * Score.MAX_HUNDREDTHS + unit, 2 * unit);
    }

    private static BitSet shifted(BitSet sums, int share) {
        return sums.stream().map(sum -> sum + share).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** How many items each sub-indicator has, or the indicator as one. */
    private static ImmutableMap<String, Integer> groups(Indicator indicator) {
        return indicator.subIndicators().isEmpty()
                ? ImmutableMap.of(indicator.id(), indicator.items().size())
                : indicator.subIndicators().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                SubIndicator::id, sub -> sub.items().size()));
    }

    private static Confidence weakest(Indicator indicator) {
        Stream<Confidence> subs =
                indicator.subIndicators().stream().map(sub -> sub.provenance().confidence());
        Stream<Confidence> items = indicator.items().stream().flatMap(PassedItems::confidences);
        return Stream.concat(subs, items).max(Enum::compareTo).orElse(Confidence.C);
    }

    private static Stream<Confidence> confidences(Item item) {
        return Stream.of(
                item.provenance().confidence(), item.scale().provenance().confidence());
    }
}
