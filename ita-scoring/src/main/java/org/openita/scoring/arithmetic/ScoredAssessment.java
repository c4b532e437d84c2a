package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.ScoreSheet;

/**
 * An assessment added up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param assessment what was given
 * @param sheet every score that stands: measured, computed or published
 * @param mismatches where published and computed scores disagree, members before what they add up to
 */
public record ScoredAssessment(Assessment assessment, ScoreSheet sheet, List<Mismatch> mismatches) {

    public ScoredAssessment {
        mismatches = ImmutableList.copyOf(mismatches);
    }
}
