package org.openita.tables.score;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;

/**
 * Subjects whose points add up to those of another. Immutable and thread-safe.
 *
 * @param total what they add up to
 * @param weight its weight in points of the overall score
 * @param weights theirs
 */
record WeightGroup(String total, BigDecimal weight, Map<String, BigDecimal> weights) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int EXACT = 12;

    /** Those of a year, the whole first: each instrument has a weight, which its parts share by their weights, its indicators evenly. */
    static List<WeightGroup> of(Framework framework) {
        List<WeightGroup> groups = new ArrayList<>();
        ImmutableMap.Builder<String, BigDecimal> all = ImmutableMap.builder();
        framework.instruments().forEach(each -> all.put(each.id(), points(each)));
        groups.add(new WeightGroup(Subject.OVERALL, HUNDRED, all.buildOrThrow()));
        for (Instrument each : framework.instruments()) {
            groups.add(inParts(each));
            groups.add(
                    shared(each, each.indicators().stream().map(Indicator::id).toList()));
        }
        return groups;
    }

    /** The weight of each subject that has one. */
    static Map<String, BigDecimal> weights(Framework framework) {
        ImmutableMap.Builder<String, BigDecimal> weights = ImmutableMap.builder();
        of(framework).forEach(group -> weights.putAll(group.weights()));
        return weights.buildKeepingLast();
    }

    /** The weight of one of its members. */
    BigDecimal weight(String member) {
        return Objects.requireNonNull(weights.get(member), member);
    }

    private static BigDecimal points(Instrument instrument) {
        return instrument.weight().multiply(HUNDRED).stripTrailingZeros();
    }

    /** Parts count alike, or by their weights. */
    private static WeightGroup inParts(Instrument instrument) {
        BigDecimal whole = points(instrument);
        ImmutableMap.Builder<String, BigDecimal> weights = ImmutableMap.builder();
        for (Part part : instrument.parts()) {
            BigDecimal points = part.weight()
                    .map(whole::multiply)
                    .orElseGet(() ->
                            whole.divide(BigDecimal.valueOf(instrument.parts().size()), EXACT, RoundingMode.HALF_UP));
            weights.put(part.id(), points.stripTrailingZeros());
        }
        return new WeightGroup(instrument.id(), whole, weights.buildOrThrow());
    }

    private static WeightGroup shared(Instrument instrument, List<String> members) {
        BigDecimal whole = points(instrument);
        ImmutableMap.Builder<String, BigDecimal> weights = ImmutableMap.builder();
        for (String member : members) {
            BigDecimal share = whole.divide(BigDecimal.valueOf(members.size()), EXACT, RoundingMode.HALF_UP);
            weights.put(member, share.stripTrailingZeros());
        }
        return new WeightGroup(instrument.id(), whole, weights.buildOrThrow());
    }
}
