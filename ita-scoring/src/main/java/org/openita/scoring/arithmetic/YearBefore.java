package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.score.Fact;

/**
 * How the fiscal year before is scored, and what of it this year can compare with.
 *
 * <p>Immutable and thread-safe.
 */
public final class YearBefore {

    private final Scorer scorer;
    private final PreviousFacts previous;

    private YearBefore(Scorer scorer, PreviousFacts previous) {
        this.scorer = scorer;
        this.previous = previous;
    }

    /**
     * The year before that of this framework.
     *
     * @throws IllegalArgumentException if it has no framework
     */
    public static YearBefore of(Framework framework) {
        FiscalYear year = FiscalYear.of(framework.fiscalYear().year() - 1);
        Framework before = framework.years().find(year).orElseGet(() -> Frameworks.of(year));
        return new YearBefore(Scorer.of(before), PreviousFacts.of(framework, before));
    }

    /** What rules see of a result of that year. */
    public List<Fact> facts(Assessment assessment) {
        return previous.facts(scorer.score(assessment).sheet());
    }
}
