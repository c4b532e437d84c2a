package org.openita.scoring.report;

import java.util.List;
import org.openita.model.finding.Recommendation;

/**
 * Compares this result with the agency's earlier ones.
 *
 * <p>Immutable and thread-safe.
 *
 * @param results all results, the earliest first, this one last
 * @param breaks where the method changed
 * @param trends overall, instruments and indicators through the years
 * @param changes what changed since the latest earlier result, in the order of the trends; empty where there is none
 * @param repeated advice of this year that the year before gave too, about the same things
 * @param narrative what improved, what slipped, by how much, and where the line breaks
 */
public record YearComparison(
        List<YearResult> results,
        List<MethodBreak> breaks,
        List<Trend> trends,
        List<Change> changes,
        List<Recommendation> repeated,
        Narrative narrative) {

    public YearComparison {
        results = List.copyOf(results);
        breaks = List.copyOf(breaks);
        trends = List.copyOf(trends);
        changes = List.copyOf(changes);
        repeated = List.copyOf(repeated);
    }

    /** Whether no earlier result is given. */
    public boolean isEmpty() {
        return results.size() < 2;
    }
}
