package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What raising scores costs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weights what one point costs, by the id of an item, an item in a part or anything else that is scored; 1 where it is not
 *     said, positive
 * @param frozen the ids of what cannot be raised
 */
public record Costs(Map<String, BigDecimal> weights, Set<String> frozen) {

    /** Every point costs one. */
    public static final Costs POINTS = new Costs(Map.of(), Set.of());

    /** @throws IllegalArgumentException if a weight is not positive */
    public Costs {
        weights = ImmutableMap.copyOf(weights);
        frozen = ImmutableSet.copyOf(frozen);
        weights.forEach((id, weight) -> {
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException(
                        "A point of '" + id + "' must cost more than 0, found " + weight.toPlainString());
            }
        });
    }

    /** Whether every point costs one. */
    public boolean arePoints() {
        return weights.values().stream().allMatch(weight -> weight.compareTo(BigDecimal.ONE) == 0);
    }
}
