package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.text.Text;
import org.openita.scoring.report.Progress.Outcome;

/**
 * A score that was below its mark last year, beside this year's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score, of last year: an item (in its part), a part or an indicator
 * @param name its name; where this year has no score to compare with, its id
 * @param mark what it fell short of, in points
 * @param from last year's score as shown, in points
 * @param now this year's score of the same subject as shown, in points; empty where this year has none that means the same
 * @param outcome what became of it, held against last year's mark
 */
public record EarlierShortfall(
        String subject, Text name, BigDecimal mark, BigDecimal from, Optional<BigDecimal> now, Outcome outcome) {}
