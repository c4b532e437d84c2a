package org.openita.tables.survey;

import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/**
 * What survey files came to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param assessments one an agency, in the order in which agencies first came: the scores of the items that anybody answered,
 *     and how many people answered
 * @param problems what was wrong with rows, alike ones together, in the order of files and lines
 * @param notes what a reader of the scores should know about how the files were read
 * @param rows how many rows were read, blank ones included
 * @param counted how many of them count, at least in part
 * @param reservations why the scores are not to be used without a second look: of some file too many rows do not count
 * @param rejected the rows that were kept aside, by file; files without such rows are left out
 */
public record SurveyScores(
        List<Assessment> assessments,
        List<Problem> problems,
        List<Text> notes,
        long rows,
        long counted,
        List<Problem> reservations,
        List<RejectedRows> rejected) {

    public SurveyScores {
        assessments = List.copyOf(assessments);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        reservations = List.copyOf(reservations);
        rejected = List.copyOf(rejected);
    }
}
