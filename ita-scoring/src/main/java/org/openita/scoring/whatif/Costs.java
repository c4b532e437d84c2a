package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

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

    /**
     * Reads what a point of each item costs from a file: JSON such as {@code {"o1": 2, "e7.part2": 0.5}}, or CSV with an id and a
     * cost a line. An item that is scored in parts can be named whole.
     *
     * @param file the file; empty where every point costs one
     * @param frozen the ids of what cannot be raised
     * @throws InputException with everything that is wrong with them
     */
    public static Costs read(Optional<Path> file, Collection<String> frozen, Framework framework) {
        ProblemLog log = new ProblemLog();
        Map<String, BigDecimal> weights = file.map(path -> CostFile.read(path, path.toString(), framework, log))
                .orElse(Map.of());
        frozen.stream()
                .filter(id -> !CostFile.isKnown(id, framework))
                .forEach(id -> log.add(CostFile.unknown(id, Place.of("--freeze " + id), framework)));
        log.throwIfAny();
        return new Costs(weights, Set.copyOf(frozen));
    }

    /** Whether every point costs one. */
    public boolean arePoints() {
        return weights.values().stream().allMatch(weight -> weight.compareTo(BigDecimal.ONE) == 0);
    }
}
