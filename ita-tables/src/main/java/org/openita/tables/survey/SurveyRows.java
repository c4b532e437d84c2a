package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.List;

/**
 * Counts rows as they are parsed, without making strings of their cells.
 *
 * <p>Not thread-safe; lives for one stretch of a file.
 */
abstract class SurveyRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int LONGEST_SHOWN = 80;

    private final Role[] roles;
    private final RowLimits limits = new RowLimits();
    private final AgencyCells agency;
    private final Tally tally;
    private final RowProblemLog troubles;
    private boolean isHeadingAhead;
    private boolean hasExtra;
    private int rows;
    private int badRows;
    private int flawedRows;
    private int blankRows;
    private long line;

    /**
     * @param hasHeading whether the first row is the heading
     * @param isStrict whether a row with a text that is no answer is not counted at all, since it comes back mended
     */
    SurveyRows(List<SurveyColumn> columns, Tally tally, boolean hasHeading, boolean isStrict) {
        this.troubles = new RowProblemLog(isStrict);
        this.roles = columns.stream().map(SurveyColumn::role).toArray(Role[]::new);
        this.agency = new AgencyCells(
                columns.stream()
                        .map(SurveyColumn::role)
                        .filter(Role::isOfAgency)
                        .toList(),
                tally);
        this.tally = tally;
        this.isHeadingAhead = hasHeading;
    }

    /** Begins a row. */
    abstract void begin();

    /** Takes in a cell that is not of the agency. */
    abstract void cell(Role role, int column, char[] buffer, int offset, int length);

    /** Whether the row holds anything beside its agency. */
    abstract boolean isFilled();

    /** Ends a row: notes what is wrong with it, and what it is counted as if nothing is. */
    abstract void check();

    /** Counts the row, which has nothing wrong with it. */
    abstract void count(long[] counts);

    /** How many rows there were, blank ones included, the heading not. */
    int rows() {
        return rows;
    }

    /** How many rows do not count. */
    int badRows() {
        return badRows;
    }

    /** How many rows have anything wrong with them, those that do not count included. */
    int flawedRows() {
        return flawedRows;
    }

    int blankRows() {
        return blankRows;
    }

    long line() {
        return line;
    }

    Tally tally() {
        return tally;
    }

    RowProblemLog troubles() {
        return troubles;
    }

    void note(RowProblem trouble, int column, char[] buffer, int offset, int length) {
        note(trouble, column, new String(buffer, offset, Math.min(length, LONGEST_SHOWN)));
    }

    void note(RowProblem trouble, int column, String value) {
        troubles.note(trouble, column, value, line);
    }

    @Override
    protected final void handleBegin(long startingLine) {
        line = startingLine;
        hasExtra = false;
        limits.begin();
        agency.begin();
        begin();
    }

    @Override
    protected final void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        limits.add(index, length);
        if (isHeadingAhead) {
            return;
        }
        if (index >= roles.length) {
            hasExtra |= length > 0;
        } else if (roles[index].isOfAgency()) {
            agency.add(buffer, offset, length);
        } else if (roles[index] != Role.OTHER) {
            cell(roles[index], index, buffer, offset, length);
        }
    }

    @Override
    protected final Boolean buildRecord() {
        if (getRecordType() == RecordType.DATA && !isHeadingAhead) {
            endRow();
            rows++;
        }
        isHeadingAhead &= getRecordType() != RecordType.DATA;
        return Boolean.TRUE;
    }

    private void endRow() {
        int index = agency.index();
        if (index == AgencyCells.NONE && !isFilled() && !troubles.isAny()) {
            blankRows++;
            return;
        }
        if (hasExtra || getFieldCount() < roles.length) {
            note(RowProblem.OTHER_WIDTH, -1, String.valueOf(getFieldCount()));
        }
        checkAgency(index);
        check();
        flawedRows += troubles.isAny() ? 1 : 0;
        if (troubles.endRow(rows)) {
            badRows++;
        } else {
            count(tally.counts(index));
        }
    }

    private void checkAgency(int index) {
        if (index == AgencyCells.NONE) {
            note(RowProblem.NO_AGENCY, -1, "");
        } else if (index == AgencyCells.TOO_MANY) {
            note(RowProblem.TOO_MANY_AGENCIES, -1, "");
        } else if (index < 0) {
            String shown = agency.shown();
            note(RowProblem.BAD_AGENCY, -1, shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)));
        }
    }
}
