package org.openita.tables.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cells that reach over several rows or columns of a table whose rows are read in order, and show there what they hold. Not thread-safe. */
public final class SpannedCells {

    private static final int WIDEST = 200;

    private record Held(Cell cell, int lastRow) {}

    private final Map<Integer, Held> byColumn = new HashMap<>();

    /** Keeps what a cell holds for all the columns and rows that it reaches over; those beyond all measure are left out. */
    public void hold(Cell cell, int column, int columns, int row, int rows) {
        if (columns > 1 || rows > 1) {
            Held held = new Held(cell.copy(), row + rows - 1);
            for (int at = column; at < column + Math.min(columns, WIDEST); at++) {
                byColumn.put(at, held);
            }
        }
    }

    /** What a cell from above or from the left shows here; empty if none reaches so far. */
    public Optional<Cell> at(int column, int row) {
        return Optional.ofNullable(byColumn.get(column))
                .filter(held -> row <= held.lastRow())
                .map(Held::cell);
    }

    /** Goes on holding what stands in a column for one row more. */
    public Optional<Cell> continued(int column, int row) {
        byColumn.computeIfPresent(column, (same, held) -> new Held(held.cell(), row));
        return at(column, row);
    }

    /** Forgets what stands in a column. */
    public void end(int column) {
        byColumn.remove(column);
    }
}
