package org.openita.tables.score;

import org.openita.model.assessment.Assessment;

/**
 * A result and where it was found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the file, and within a table the sheet and the row: {@code scores.xlsx [ITA] 5}, {@code scores.csv:5}
 * @param assessment the result
 * @param addresses where its scores stand, if it was read from a workbook
 * @param isHidden whether it stands in a row that people do not see
 */
public record LocatedAssessment(String place, Assessment assessment, ScoreAddresses addresses, boolean isHidden) {

    /** A result that stands in no workbook. */
    public LocatedAssessment(String place, Assessment assessment) {
        this(place, assessment, ScoreAddresses.NONE, false);
    }
}
