package org.openita.tables.grid;

/** Counts the cells that a file gives, repeated ones among them. Not thread-safe. */
public final class CellBudget {

    private long cells;

    /** Whether so many more are still within {@link TableLimits#CELLS}. */
    public boolean takes(long more) {
        cells += more;
        return cells <= TableLimits.CELLS;
    }
}
