package org.openita.tables.survey;

import java.util.Optional;

/**
 * What one file came to.
 *
 * @param tally its counts, by what answers were understood as
 * @param troubles what was wrong with rows
 * @param rows how many rows there were, blank ones included
 * @param blankRows how many of them held nothing
 * @param badRows how many of them do not count
 * @param flawedRows how many of them are to be mended, those that do not count included
 * @param marks of its rows, where rows can be told apart
 */
record FileCount(
        Tally tally,
        RowProblemLog troubles,
        int rows,
        int blankRows,
        int badRows,
        int flawedRows,
        Optional<RowMarks> marks) {

    /** How many rows hold something. */
    int filledRows() {
        return rows - blankRows;
    }
}
