package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.model.text.Text;

/**
 * Tells what became of a goal of last year's plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param goal the goal
 * @param subject which of its subjects decides, of last year: the one that is lowest now, or one without a score where all others reach the target
 * @param from that subject's score last year as shown, in points; empty where last year's result is not given
 * @param now this year's score of the same subject as shown, in points; empty where this year has none that means the same
 * @param outcome what became of it
 * @param text the same in words
 */
public record Progress(
        Goal goal, String subject, Optional<BigDecimal> from, Optional<BigDecimal> now, Outcome outcome, Text text) {

    /** The outcomes of a score that was to reach a mark within a year. */
    public enum Outcome {
        /** At or above the mark. */
        REACHED,
        /** Better than it was, and below the mark. */
        IMPROVED,
        /** As it was, or as far as is known, and below the mark. */
        NOT_YET,
        /** Worse than it was, and below the mark. */
        SLIPPED,
        /** This year has no score that means the same. */
        NOT_COMPARABLE;

        static Outcome of(Optional<BigDecimal> from, Optional<BigDecimal> now, BigDecimal mark) {
            if (now.isEmpty()) {
                return NOT_COMPARABLE;
            }
            if (now.get().compareTo(mark) >= 0) {
                return REACHED;
            }
            int moved = from.map(before -> now.get().compareTo(before)).orElse(0);
            return moved > 0 ? IMPROVED : moved < 0 ? SLIPPED : NOT_YET;
        }
    }
}
