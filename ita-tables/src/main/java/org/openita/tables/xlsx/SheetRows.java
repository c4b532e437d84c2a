package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.TableLimits;

/** Reads the rows of one sheet. Not thread-safe. */
final class SheetRows {

    private static final int MOST_POOLED = 100_000;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final MergedCells merged;
    private final Consumer<Row> sink;
    private final Map<Cell, Cell> pool = new HashMap<>();
    private int row;
    private int column;
    private long count;

    SheetRows(SharedStrings strings, CellFormats formats, MergedCells merged, Consumer<Row> sink) {
        this.strings = strings;
        this.formats = formats;
        this.merged = merged;
        this.sink = sink;
    }

    void read(Xml xml) throws IOException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                row(xml);
            }
        }
    }

    private void row(Xml xml) throws IOException {
        Optional<String> number = xml.attribute("r");
        int next = number.isPresent() ? Numbers.whole(number.get(), TableLimits.ROWS) : row + 1;
        if (next <= row || next > TableLimits.ROWS) {
            throw new IOException("rows out of order");
        }
        row = next;
        column = -1;
        boolean isHidden = isHidden(xml);
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                cell(xml, cells);
            }
        }
        if (!cells.isEmpty()) {
            merged.fill(row, cells);
            sink.accept(new Row(row, cells, isHidden));
        }
    }

    private static boolean isHidden(Xml xml) {
        return xml.isTrue("hidden") || xml.attribute("ht").filter("0"::equals).isPresent();
    }

    private void cell(Xml xml, List<Cell> cells) throws IOException {
        Optional<String> name = xml.attribute("r");
        column = name.isPresent() ? CellName.of(name.get()).column() : column + 1;
        Cell cell = content(xml);
        if (cell.isBlank()) {
            return;
        }
        if (column >= TableLimits.COLUMNS) {
            throw new WorkbookTooLargeException("more than " + TableLimits.COLUMNS + " columns", TableLimits.COLUMNS);
        }
        if (++count > TableLimits.CELLS) {
            throw new WorkbookTooLargeException("more than " + TableLimits.CELLS + " cells", TableLimits.CELLS);
        }
        put(cells, cell);
    }

    private void put(List<Cell> cells, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, pooled(cell));
    }

    /** Scores and names come again and again; one of each is enough. */
    private Cell pooled(Cell cell) {
        Cell known = pool.get(cell);
        if (known == null && pool.size() < MOST_POOLED) {
            pool.put(cell, cell);
        }
        return known == null ? cell : known;
    }

    private Cell content(Xml xml) throws IOException {
        String type = xml.attribute("t").orElse("n");
        NumberFormat format = formats.format(xml.attribute("s"));
        Optional<String> value = Optional.empty();
        boolean isFormula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = Optional.of(xml.text());
            } else if (xml.starts("is")) {
                value = Optional.of(RichText.until(xml, "is"));
            } else if (xml.starts("f")) {
                isFormula = true;
            }
        }
        return value.isPresent() && !value.get().isEmpty()
                ? cell(type, format, value.get())
                : nothing(isFormula && !isEmptyText(type, value));
    }

    /** A formula may give a text without letters; where no type says that it is one, nobody computed it. */
    private static boolean isEmptyText(String type, Optional<String> value) {
        return type.equals("str") && value.isPresent();
    }

    private static Cell nothing(boolean isUncomputed) {
        return isUncomputed ? new Cell(Cell.Kind.UNCOMPUTED, "") : Cell.BLANK;
    }

    private Cell cell(String type, NumberFormat format, String value) throws IOException {
        return switch (type) {
            case "s" -> Cell.text(strings.get(value));
            case "str", "inlineStr" -> Cell.text(value);
            case "b" -> Cell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, value);
            case "d" -> new Cell(Cell.Kind.DATE, value);
            case "n" -> Numbers.cell(value, format);
            default -> throw new IOException("a cell of an unknown type");
        };
    }
}
