package org.openita.tables.year;

import java.util.Map;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * A row of a sheet that was filled in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sheet the sheet as it stands in the file
 * @param row its cells
 * @param columns where each column stands that the sheet has
 */
record BookRow(Sheet sheet, Row row, Map<BookColumn, Integer> columns) {

    /** What a cell holds; nothing where the sheet does not have the column. */
    Cell cell(BookColumn column) {
        Integer at = columns.get(column);
        return at == null ? Cell.BLANK : row.cell(at);
    }

    /** What a cell says on one line, without white space around it: a line break of a cell is a space. */
    String text(BookColumn column) {
        return cell(column).text().strip().replaceAll("\\s*\\R\\s*", " ");
    }

    boolean has(BookColumn column) {
        return !cell(column).isBlank();
    }

    /** Where a cell stands; the row where the sheet does not have the column. */
    Place place(BookColumn column) {
        Integer at = columns.get(column);
        return at == null ? place() : sheet.cell(row.number(), at, BookTexts.both(column.heading()));
    }

    Place place() {
        return sheet.row(row.number());
    }

    /** Whether none of the columns holds anything of its own. */
    boolean isBlank() {
        return columns.values().stream().map(row::cell).allMatch(cell -> cell.isBlank() || cell.isCopy());
    }
}
