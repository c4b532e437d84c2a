package org.openita.report.block;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a head that is repeated on every page.
 *
 * @param name what it is called as data: letters, digits and hyphens
 * @param caption what it shows
 * @param columns its columns
 * @param rows its rows, at least one
 */
public record Table(String name, String caption, List<Column> columns, List<Row> rows) implements Block {

    /** Where the text of a cell stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What a cell means; always also said in words. */
    public enum Tone {
        PLAIN,
        STRONG,
        GOOD,
        ATTENTION,
        QUIET
    }

    /**
     * A column.
     *
     * @param head its heading
     * @param weight its share of the width
     * @param align where its texts stand
     */
    public record Column(String head, double weight, Align align) {

        /** A column of text. */
        public static Column text(String head, double weight) {
            return new Column(head, weight, Align.LEFT);
        }

        /** A column of figures or short words. */
        public static Column middle(String head, double weight) {
            return new Column(head, weight, Align.CENTRE);
        }

        /** A column of figures with the same number of decimals. */
        public static Column figure(String head, double weight) {
            return new Column(head, weight, Align.RIGHT);
        }
    }

    /**
     * A cell.
     *
     * @param lines its paragraphs
     * @param rows how many rows it covers
     * @param tone what it means
     * @param link the page of the same folder that its text leads to; empty for none
     */
    public record Cell(List<String> lines, int rows, Tone tone, String link) {

        public Cell {
            lines = List.copyOf(lines);
        }

        /** A cell with one text. */
        public static Cell of(String text) {
            return new Cell(List.of(text), 1, Tone.PLAIN, "");
        }

        /** A cell with several paragraphs. */
        public static Cell of(List<String> lines) {
            return new Cell(lines, 1, Tone.PLAIN, "");
        }

        /** The cell over several rows. */
        public Cell over(int count) {
            return new Cell(lines, count, tone, link);
        }

        /** The cell with a meaning. */
        public Cell toned(Tone other) {
            return new Cell(lines, rows, other, link);
        }

        /** The cell as a way to a page of the same folder. */
        public Cell linkedTo(String page) {
            return new Cell(lines, rows, tone, page);
        }

        /** Its paragraphs, one a line. */
        public String text() {
            return String.join("\n", lines);
        }
    }

    /**
     * A row.
     *
     * @param cells its cells from left to right, without those covered by a cell of a row above
     */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of these cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        /** A row of texts. */
        public static Row of(List<String> texts) {
            return new Row(texts.stream().map(Cell::of).toList());
        }
    }

    /**
     * A cell in its place.
     *
     * @param cell the cell
     * @param first whether the row is the first that it covers
     * @param left how many rows it still covers, this one included
     */
    public record Placed(Cell cell, boolean first, int left) {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Every row with a cell in every column.
     *
     * @throws IllegalStateException if the cells do not fill the columns
     */
    public List<List<Placed>> grid() {
        List<List<Placed>> grid = new ArrayList<>(rows.size());
        List<Placed> above = List.of();
        for (Row row : rows) {
            above = placed(row, above);
            grid.add(above);
        }
        return grid;
    }

    private List<Placed> placed(Row row, List<Placed> above) {
        List<Placed> placed = new ArrayList<>(columns.size());
        int next = 0;
        for (int column = 0; column < columns.size(); column++) {
            if (!above.isEmpty() && above.get(column).left() > 1) {
                Placed over = above.get(column);
                placed.add(new Placed(over.cell(), false, over.left() - 1));
            } else if (next < row.cells().size()) {
                Cell cell = row.cells().get(next++);
                placed.add(new Placed(cell, true, cell.rows()));
            }
        }
        if (next != row.cells().size() || placed.size() != columns.size()) {
            throw new IllegalStateException(
                    "Table " + name + ": a row does not fill its " + columns.size() + " columns");
        }
        return placed;
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.table(this);
    }
}
