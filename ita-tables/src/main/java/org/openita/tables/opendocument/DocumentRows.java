package org.openita.tables.opendocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.CellBudget;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.SpannedCells;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.xlsx.Numbers;
import org.openita.tables.xlsx.WorkbookTooLargeException;
import org.openita.tables.xlsx.Xml;

/** Reads the rows of one table, of which one may stand for many that are alike. Not thread-safe. */
final class DocumentRows {

    private static final int MOST_REPEATS = Integer.MAX_VALUE;

    private final Xml xml;
    private final CellBudget budget;
    private final RowSink sink;
    private final BitSet hidden = new BitSet();
    private final SpannedCells spans = new SpannedCells();
    private int column;
    private int row;
    private boolean isBelowColumns;

    DocumentRows(Xml xml, CellBudget budget, RowSink sink) {
        this.xml = xml;
        this.budget = budget;
        this.sink = sink;
    }

    /** Reads to the end of the table, and no farther. */
    void read() throws IOException {
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-column")) {
                column();
            } else if (xml.starts("table-row")) {
                row();
            } else if (xml.starts("shapes") || xml.starts("forms")) {
                skip();
            }
        }
        endColumns();
    }

    private void column() throws IOException {
        int first = column;
        column = Math.min(TableLimits.COLUMNS, column + Math.min(repeats("columns"), TableLimits.COLUMNS));
        if (isHidden()) {
            hidden.set(first, column);
        }
    }

    private void endColumns() {
        if (!isBelowColumns) {
            isBelowColumns = true;
            sink.hiddenColumns(hidden);
        }
    }

    private void row() throws IOException {
        endColumns();
        int times = repeats("rows");
        boolean isHidden = isHidden();
        List<Cell> cells = cells();
        if (cells.isEmpty()) {
            row = (int) Math.min(TableLimits.ROWS, (long) row + times);
            return;
        }
        for (int i = 0; i < times; i++) {
            if (++row > TableLimits.ROWS) {
                throw new WorkbookTooLargeException("more than " + TableLimits.ROWS + " rows", TableLimits.ROWS);
            }
            count(cells.size());
            sink.row(new Row(row, cells, isHidden));
        }
    }

    private void count(long cells) throws IOException {
        if (!budget.takes(cells)) {
            throw new WorkbookTooLargeException("more than " + TableLimits.CELLS + " cells", TableLimits.CELLS);
        }
    }

    private List<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (xml.next() && !xml.ends("table-row")) {
            boolean isCovered = xml.starts("covered-table-cell");
            if (isCovered || xml.starts("table-cell")) {
                int times = repeats("columns");
                int columns = whole("number-columns-spanned");
                int rows = whole("number-rows-spanned");
                Cell cell = DocumentCell.read(xml);
                at = isCovered ? covered(cells, at, times) : own(cells, cell, at, times);
                spans.hold(cell, at - 1, columns, row + 1, rows);
            }
        }
        return cells;
    }

    private int own(List<Cell> cells, Cell cell, int at, int times) throws IOException {
        if (!cell.isBlank()) {
            requireColumn((long) at + times);
            fill(cells, at);
            for (int i = 0; i < times; i++) {
                cells.add(cell);
            }
        }
        return (int) Math.min(MOST_REPEATS / 2, (long) at + times);
    }

    private int covered(List<Cell> cells, int at, int times) {
        int end = (int) Math.min(TableLimits.COLUMNS, (long) at + times);
        for (int i = at; i < end; i++) {
            Optional<Cell> shown = spans.at(i, row + 1);
            if (shown.isPresent() && !shown.get().isBlank()) {
                fill(cells, i);
                cells.add(shown.get());
            }
        }
        return (int) Math.min(MOST_REPEATS / 2, (long) at + times);
    }

    private static void requireColumn(long end) throws IOException {
        if (end > TableLimits.COLUMNS) {
            throw new WorkbookTooLargeException("more than " + TableLimits.COLUMNS + " columns", TableLimits.COLUMNS);
        }
    }

    private static void fill(List<Cell> cells, int to) {
        while (cells.size() < to) {
            cells.add(Cell.BLANK);
        }
    }

    /** What is drawn on a sheet may hold tables of its own. */
    private void skip() throws IOException {
        xml.lines(java.util.Set.of());
    }

    private boolean isHidden() {
        return xml.attribute("visibility")
                .filter(seen -> !seen.equals("visible"))
                .isPresent();
    }

    private int repeats(String of) throws IOException {
        return whole("number-" + of + "-repeated");
    }

    private int whole(String attribute) throws IOException {
        return Math.max(1, Numbers.whole(xml.attribute(attribute).orElse("1"), MOST_REPEATS));
    }
}
