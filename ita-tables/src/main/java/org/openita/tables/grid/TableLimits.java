package org.openita.tables.grid;

/** How much a table may hold, so that a hostile or broken file costs neither much time nor much memory. */
public final class TableLimits {

    /** The longest file, in bytes; a workbook as it lies on the disk. */
    public static final int BYTES = 64 << 20;

    /** All that is unpacked of a workbook, in bytes. */
    public static final long UNPACKED = 768L << 20;

    /** The most bytes between two tags of a workbook, which spares a reader from attributes without end. */
    public static final int BETWEEN_TAGS = 1 << 20;

    /** The most parts of a workbook. */
    public static final int PARTS = 10_000;

    /** The most sheets. */
    public static final int SHEETS = 200;

    /** The last column that may hold something. */
    public static final int COLUMNS = 2_000;

    /** The last row of a spreadsheet. */
    public static final int ROWS = 1_048_576;

    /** The most cells that hold something. */
    public static final int CELLS = 10_000_000;

    /** The longest text in a cell, in Java characters: that of spreadsheets. */
    public static final int TEXT = 32_767;

    /** All texts of a workbook that are kept in one place, in Java characters. */
    public static final int SHARED_TEXT = 64 << 20;

    private TableLimits() {}
}
