package org.openita.tables.grid;

import java.util.List;

/**
 * One row of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number from 1: the row of a sheet, or the line at which it begins in a text file
 * @param cells its cells up to the last that may hold something
 * @param isHidden whether people do not see it
 */
public record Row(int number, List<Cell> cells, boolean isHidden) {

    /** A row that people see. */
    public Row(int number, List<Cell> cells) {
        this(number, cells, false);
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; blank beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** Whether it holds nothing of its own. */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank() && !cell.isCopy()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the other says the same in every column. */
    public boolean saysTheSame(Row other) {
        int width = Math.max(cells.size(), other.cells.size());
        for (int column = 0; column < width; column++) {
            if (!cell(column).text().strip().equals(other.cell(column).text().strip())) {
                return false;
            }
        }
        return true;
    }
}
