package org.openita.scoring.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Item;
import org.openita.model.framework.SubIndicator;
import org.openita.model.score.Score;

/**
 * Notes published indicators whose score no number of passed items gives.
 *
 * <p>Where every item is passed or failed, an indicator can only have as many scores as there are ways to miss some. The check
 * is as sure as what the framework says of the groups; of groups that are a weak guess it keeps silent. Immutable and
 * thread-safe.
 */
final class ImpossibleCheck {

    private static final Map<Confidence, String> SURE =
            ImmutableMap.of(Confidence.A, "high", Confidence.B_PLUS, "medium", Confidence.B, "medium");

    private final ImmutableList<Possible> indicators;
    private final Words words;

    ImpossibleCheck(Framework framework, Words words) {
        this.words = words;
        this.indicators = framework.instruments().stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .filter(ImpossibleCheck::isPassedOrFailed)
                .filter(indicator -> SURE.containsKey(weakest(indicator)))
                .map(indicator -> new Possible(indicator, Suppliers.memoize(() -> scores(indicator))))
                .collect(ImmutableList.toImmutableList());
    }

    /** An indicator and the scores that it can have, in hundredths. */
    private record Possible(Indicator indicator, Supplier<BitSet> scores) {}

    /** Hands over the notes on a result of which these indicators were published without their items. */
    void note(Assessment assessment, Consumer<Note> notes) {
        for (Possible possible : indicators) {
            Score score =
                    assessment.published().getOrDefault(possible.indicator().id(), Score.MISSING);
            if (score.isPresent() && !possible.scores().get().get((int) score.hundredths())) {
                notes.accept(note(possible, (int) score.hundredths()));
            }
        }
    }

    private Note note(Possible possible, int hundredths) {
        BigDecimal below = points(possible.scores().get().previousSetBit(hundredths));
        BigDecimal above = points(possible.scores().get().nextSetBit(hundredths));
        Indicator indicator = possible.indicator();
        return new Note(
                "impossible-score",
                words.text("impossible", words.name(indicator.id()), points(hundredths), below, above),
                Words.details(
                        "subject",
                        indicator.id(),
                        "value",
                        points(hundredths),
                        "candidates",
                        List.of(below, above),
                        "confidence",
                        SURE.getOrDefault(weakest(indicator), "low")));
    }

    private static boolean isPassedOrFailed(Indicator indicator) {
        return !indicator.items().isEmpty()
                && indicator.items().stream().allMatch(item -> item.scale().isPassFail());
    }

    private static Confidence weakest(Indicator indicator) {
        Stream<Confidence> groups =
                indicator.subIndicators().stream().map(sub -> sub.provenance().confidence());
        Stream<Confidence> items =
                indicator.items().stream().map(item -> item.provenance().confidence());
        Stream<Confidence> scales =
                indicator.items().stream().map(item -> item.scale().provenance().confidence());
        return Stream.of(groups, items, scales)
                .flatMap(all -> all)
                .max(Enum::compareTo)
                .orElse(Confidence.C);
    }

    /** All sums of shares of passed items, counted in the smallest share that there is. */
    private static BitSet scores(Indicator indicator) {
        List<Integer> groups = groups(indicator);
        long unit = groups.stream()
                .mapToLong(size -> (long) size * groups.size())
                .reduce(1, (one, other) -> one / LongMath.gcd(one, other) * other);
        BitSet sums = new BitSet();
        sums.set(0);
        for (int size : groups) {
            int share = (int) (unit / groups.size() / size);
            for (int i = 0; i < size; i++) {
                sums.or(shifted(sums, share));
            }
        }
        return sums.stream()
                .map(sum -> (int) Math.floorDiv(2L * sum * Score.MAX_HUNDREDTHS + unit, 2 * unit))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** How many items each group has: the sub-indicators, or the indicator as one. */
    private static List<Integer> groups(Indicator indicator) {
        List<List<Item>> groups = indicator.subIndicators().isEmpty()
                ? List.of(indicator.items())
                : indicator.subIndicators().stream().map(SubIndicator::items).toList();
        return groups.stream().map(List::size).toList();
    }

    private static BitSet shifted(BitSet sums, int share) {
        return sums.stream().map(sum -> sum + share).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
