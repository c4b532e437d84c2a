package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.openita.scoring.Analysis;

/**
 * Scores to raise, as the engine confirmed them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cost what it costs
 * @param changes what is raised, in the framework's order
 * @param efforts the steps of people that it takes, where their number is known
 * @param analysis what the engine says of the result with these scores
 */
public record Way(BigDecimal cost, List<Raise> changes, List<Effort> efforts, Analysis analysis) {

    public Way {
        changes = ImmutableList.copyOf(changes);
        efforts = ImmutableList.copyOf(efforts);
    }

    /** By how many points it raises scores, in all. */
    public BigDecimal points() {
        return changes.stream().map(Raise::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
