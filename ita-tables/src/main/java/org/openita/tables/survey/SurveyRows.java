package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts rows as they are parsed, without making strings of their cells.
 *
 * <p>Not thread-safe; lives for one stretch of a file.
 */
abstract class SurveyRows extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int LONGEST_SHOWN = 80;

    private final Role[] roles;
    private final Map<Role, String> fixed;
    private final Optional<RowMarks> marks;
    private final boolean isCounts;
    private final boolean isMarked;
    private final boolean isFilledIn;
    private final RowLimits limits = new RowLimits();
    private final AgencyCells agency;
    private final Tally tally;
    private final RowProblemLog troubles;
    private int rowsAbove;
    private boolean hasExtra;
    private boolean isTimed;
    private int rows;
    private int badRows;
    private int flawedRows;
    private int blankRows;
    private long line;

    /**
     * @param rowsAbove how many rows there are before the first to be counted
     * @param isStrict whether a row with a text that is no answer is not counted at all, since it comes back mended
     */
    SurveyRows(SurveyLayout layout, Tally tally, int rowsAbove, boolean isStrict) {
        this.troubles = new RowProblemLog(isStrict);
        this.roles = layout.columns().stream().map(SurveyColumn::role).toArray(Role[]::new);
        this.fixed = layout.fixed();
        this.marks = layout.tellsRowsApart() ? Optional.of(new RowMarks()) : Optional.empty();
        this.agency = new AgencyCells(
                Stream.concat(fixed.keySet().stream(), Arrays.stream(roles))
                        .filter(Role::isOfAgency)
                        .toList(),
                tally);
        this.tally = tally;
        this.isCounts = layout.isCounts();
        this.isMarked = marks.isPresent();
        this.isFilledIn = !fixed.isEmpty();
        this.rowsAbove = rowsAbove;
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

    /** Marks of the rows that were counted, where rows can be told apart. */
    Optional<RowMarks> marks() {
        return marks;
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
        if (isMarked) {
            marks.orElseThrow().begin();
        }
        isTimed = false;
        agency.begin();
        begin();
        if (isFilledIn) {
            fixed.forEach(this::fill);
        }
    }

    private void fill(Role role, String value) {
        char[] chars = value.toCharArray();
        if (role.isOfAgency()) {
            agency.add(chars, 0, chars.length);
        } else {
            cell(role, -1, chars, 0, chars.length);
        }
    }

    @Override
    protected final void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        limits.add(index, length);
        if (rowsAbove > 0) {
            return;
        }
        if (isMarked) {
            mark(index, buffer, offset, length);
        }
        if (index >= roles.length) {
            hasExtra |= length > 0;
        } else if (roles[index].isOfAgency()) {
            agency.add(buffer, offset, length);
        } else if (roles[index] != Role.OTHER) {
            cell(roles[index], index, buffer, offset, length);
        }
    }

    /** Of counts it is no matter how many there are, nor what else stands there. */
    private void mark(int index, char[] buffer, int offset, int length) {
        Role role = index < roles.length ? roles[index] : Role.OTHER;
        isTimed |= role == Role.TIMESTAMP && length > 0;
        if (!isCounts || (role != Role.COUNT && role != Role.OTHER)) {
            marks.orElseThrow().cell(buffer, offset, length);
        }
    }

    @Override
    protected final Boolean buildRecord() {
        if (getRecordType() == RecordType.DATA) {
            if (rowsAbove > 0) {
                rowsAbove--;
            } else {
                endRow();
                rows++;
            }
        }
        return Boolean.TRUE;
    }

    private void endRow() {
        int index = agency.index();
        if ((index == AgencyCells.NONE || hasFixedAgency()) && !isFilled() && !troubles.isAny()) {
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
            if (isMarked && (isCounts || isTimed)) {
                marks.orElseThrow().end();
            }
        }
    }

    private boolean hasFixedAgency() {
        return fixed.containsKey(Role.AGENCY) || fixed.containsKey(Role.AGENCY_ID);
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
