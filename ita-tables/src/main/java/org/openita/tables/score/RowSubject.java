package org.openita.tables.score;

import java.util.Optional;
import org.openita.model.problem.Problem;

/**
 * What a row of a table with one row an item is about.
 *
 * @param text what names it best, for the builder of results to judge
 * @param problem what is wrong where number and name disagree, or a name is not known
 */
record RowSubject(String text, Optional<Problem> problem) {

    static RowSubject of(String text) {
        return new RowSubject(text, Optional.empty());
    }

    static RowSubject refused(Problem problem) {
        return new RowSubject("", Optional.of(problem));
    }
}
