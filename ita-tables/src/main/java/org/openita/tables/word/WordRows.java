package org.openita.tables.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.CellBudget;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.SpannedCells;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.xlsx.Numbers;
import org.openita.tables.xlsx.WorkbookTooLargeException;
import org.openita.tables.xlsx.Xml;

/** Reads the rows of one table; a table within a cell counts as the cell's text. Not thread-safe. */
final class WordRows {

    private final Xml xml;
    private final CellBudget budget;
    private final RowSink sink;
    private final SpannedCells spans = new SpannedCells();
    private int row;

    WordRows(Xml xml, CellBudget budget, RowSink sink) {
        this.xml = xml;
        this.budget = budget;
        this.sink = sink;
    }

    void read() throws IOException {
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                row();
            }
        }
    }

    private void row() throws IOException {
        row++;
        boolean isDeleted = false;
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("tr")) {
            if (xml.starts("gridBefore")) {
                widen(cells, value());
            } else if (xml.starts("del")) {
                isDeleted = true;
            } else if (xml.starts("tc")) {
                cell(cells);
            }
        }
        if (!budget.takes(cells.size())) {
            throw new WorkbookTooLargeException("more than " + TableLimits.CELLS + " cells", TableLimits.CELLS);
        }
        if (!cells.isEmpty() && !isDeleted) {
            sink.row(new Row(row, cells));
        }
    }

    private void cell(List<Cell> cells) throws IOException {
        int width = 1;
        Optional<String> merge = Optional.empty();
        StringJoiner text = new StringJoiner("\n");
        for (int depth = 1; depth > 0 && xml.next(); ) {
            depth += xml.starts("tc") ? 1 : xml.ends("tc") ? -1 : 0;
            if (xml.starts("gridSpan") && depth == 1) {
                width = value();
            } else if (xml.starts("vMerge") && depth == 1) {
                merge = Optional.of(xml.attribute("val").orElse("continue"));
            } else if (xml.starts("p")) {
                add(text, xml.lines(WordTables.ASIDES));
            }
        }
        put(cells, Cell.text(text.toString()), width, merge);
    }

    private static void add(StringJoiner text, String paragraph) throws IOException {
        if (text.length() + paragraph.length() > TableLimits.TEXT) {
            throw new IOException("a text beyond " + TableLimits.TEXT + " characters");
        }
        if (!paragraph.isEmpty()) {
            text.add(paragraph);
        }
    }

    private void put(List<Cell> cells, Cell own, int width, Optional<String> merge) throws IOException {
        int column = cells.size();
        boolean isContinued = merge.filter("continue"::equals).isPresent();
        Cell shown = isContinued ? spans.continued(column, row).orElse(Cell.BLANK) : own;
        cells.add(shown);
        if (merge.isPresent() && !isContinued) {
            spans.hold(own, column, width, row, 2);
        } else if (!isContinued) {
            spans.end(column);
        }
        for (int i = 1; i < width && i <= TableLimits.COLUMNS; i++) {
            cells.add(shown.copy());
        }
        widen(cells, cells.size());
    }

    private static void widen(List<Cell> cells, int to) throws IOException {
        if (to > TableLimits.COLUMNS) {
            throw new WorkbookTooLargeException("more than " + TableLimits.COLUMNS + " columns", TableLimits.COLUMNS);
        }
        while (cells.size() < to) {
            cells.add(Cell.BLANK);
        }
    }

    private int value() throws IOException {
        return Math.max(1, Numbers.whole(xml.attribute("val").orElse("1"), Integer.MAX_VALUE));
    }
}
