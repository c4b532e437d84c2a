package org.openita.tables.score;

import org.openita.model.problem.Problem;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.TypedNumber;

/** What one column of a table holds. */
sealed interface ScoreColumn {

    /** Something about the row. */
    record Of(Field field) implements ScoreColumn {}

    /**
     * The scores of one subject, in a table with one row an agency.
     *
     * @param isWeighted whether its heading names the subject's weight, so that they may be points of it
     */
    record OfSubject(String subject, boolean isWeighted) implements ScoreColumn {}

    /** The scores in one part, in a table with one row an item. */
    record OfPart(int number) implements ScoreColumn {}

    /** How many people answered a subject, in a table with one row an agency. */
    record OfRespondents(String subject) implements ScoreColumn {}

    /** How many people answered in one part, in a table with one row an item. */
    record OfRespondentsInPart(int number) implements ScoreColumn {}

    /** Scores of something that the year does not have. */
    record Wrong(Problem problem) implements ScoreColumn {}

    /** What may be scores and is not read, which matters where it holds any. */
    record Unknown(Problem problem) implements ScoreColumn {

        /** Says so if a cell holds a number. */
        void tellOf(Cell cell, TableResult outcome) {
            if (cell.kind() != Cell.Kind.TEXT
                    || TypedNumber.of(cell.text()).asValue().isPresent()) {
                outcome.problemOfColumn(problem);
            }
        }
    }

    /** Something that is no part of a result. */
    record Unread() implements ScoreColumn {}
}
