package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.finding.Action;
import org.openita.model.finding.Measure;
import org.openita.model.text.Text;

/**
 * Tells the outcome of one measure of last year's plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the action of last year's plan
 * @param measure what it was measured by, and from where to where
 * @param now this year's score of the same subject as shown, in points; empty where this year has none that means the same
 * @param outcome what became of it
 * @param text the same in words
 */
public record Progress(Action action, Measure measure, Optional<BigDecimal> now, Outcome outcome, Text text) {

    /** The outcomes of a measure. */
    public enum Outcome {
        /** At or above what it was to reach. */
        REACHED,
        /** Better than it was, and below what it was to reach. */
        IMPROVED,
        /** As it was, and below what it was to reach. */
        NOT_YET,
        /** Worse than it was, and below what it was to reach. */
        SLIPPED,
        /** This year has no score that means the same. */
        NOT_COMPARABLE
    }
}
