package org.openita.scoring.report;

import org.openita.model.finding.Level;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.ScoreSheet;

/**
 * Holds the result of one fiscal year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the fiscal year
 * @param level the level of that year, by the rules of that year
 * @param scores the scores of that year
 */
public record YearResult(FiscalYear year, Level level, ScoreSheet scores) {}
