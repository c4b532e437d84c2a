package org.openita.scoring.check;

import java.util.List;
import org.openita.model.finding.Note;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * A result as it would be with its scores in their right places.
 *
 * @param scored added up so
 * @param estimates the people behind it so
 * @param gone the mismatches that are no more
 * @param note what to say of it
 */
record CorrectedResult(ScoredAssessment scored, RespondentEstimates estimates, List<Mismatch> gone, Note note) {}
