package org.openita.tables.year;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * A sheet of a workbook: its rows below the headings.
 *
 * @param sheet the sheet as it stands in the file
 * @param rows its rows, those that are blank left out
 * @param isRead whether it has its headings, so that no row is missing
 */
record BookTable(Sheet sheet, List<BookRow> rows, boolean isRead) {

    private static final int FIRST_ROWS = 30;
    private static final int ENOUGH = 2;

    /** Finds headings and rows, and tells what is not used. */
    static BookTable of(BookSheet kind, Sheet sheet, List<Row> all, BookProblems problems) {
        int headings = headings(kind, all);
        if (headings < 0) {
            problems.add(
                    sheet.place(),
                    "book-no-headings",
                    kind.columns().stream().map(each -> each.heading().th()).toList());
            problems.lose();
            return new BookTable(sheet, List.of(), false);
        }
        List<Row> below = all.subList(headings + 1, all.size());
        Reading reading = new Reading(kind, sheet, all.get(headings), below, problems);
        return new BookTable(sheet, reading.rows(), true);
    }

    /** The row with most headings of those at the top; -1 if none has enough. */
    private static int headings(BookSheet kind, List<Row> all) {
        int best = -1;
        long most = ENOUGH - 1L;
        for (int i = 0; i < Math.min(FIRST_ROWS, all.size()); i++) {
            long known = all.get(i).cells().stream()
                    .filter(cell -> BookColumn.of(cell.text(), kind).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    /** How the columns are read. Not thread-safe. */
    private record Reading(BookSheet kind, Sheet sheet, Row headings, List<Row> below, BookProblems problems) {

        List<BookRow> rows() {
            Map<BookColumn, Integer> columns = columns();
            tellUnused(columns);
            for (BookColumn column : kind.columns()) {
                if (!columns.containsKey(column) && column != BookColumn.OTHER_YEARS) {
                    lacks(column);
                }
            }
            return below.stream()
                    .map(row -> new BookRow(sheet, row, columns))
                    .filter(row -> !row.isBlank())
                    .toList();
        }

        private Map<BookColumn, Integer> columns() {
            Map<BookColumn, Integer> columns = new EnumMap<>(BookColumn.class);
            for (int at = 0; at < headings.cells().size(); at++) {
                Optional<BookColumn> column = BookColumn.of(headings.cell(at).text(), kind);
                if (column.isPresent() && columns.putIfAbsent(column.get(), at) != null) {
                    problems.add(cell(at), "book-column-twice", column.get().heading());
                }
            }
            return columns;
        }

        private void lacks(BookColumn column) {
            if (kind.requires(column)) {
                problems.lose();
                problems.add(sheet.row(headings.number()), "book-column-missing", column.heading());
            } else {
                problems.note("book-no-column", sheet.name(), column.heading());
            }
        }

        private void tellUnused(Map<BookColumn, Integer> columns) {
            Set<Integer> told = new HashSet<>(columns.values());
            for (Row row : below) {
                for (int at = 0; at < row.cells().size(); at++) {
                    if (isOwn(row.cell(at)) && told.add(at)) {
                        problems.note("book-unused-column", sheet.name(), Place.letters(at), shown(row, at));
                    }
                }
            }
        }

        /** The heading of a column, or else the first that stands in it. */
        private String shown(Row row, int at) {
            Cell heading = headings.cell(at);
            return heading.isBlank() ? row.cell(at).text() : heading.text();
        }

        private static boolean isOwn(Cell cell) {
            return !cell.isBlank() && !cell.isCopy();
        }

        private Place cell(int at) {
            return sheet.cell(headings.number(), at, headings.cell(at).text());
        }
    }

    BookTable {
        rows = List.copyOf(rows);
    }
}
