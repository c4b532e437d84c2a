package org.openita.tables.xlsx;

import org.openita.tables.grid.TableLimits;

/** Counts what has been unpacked of a workbook. Not thread-safe. */
final class UnzipBudget {

    private long bytes;

    void add(int more) throws WorkbookTooLargeException {
        bytes += more;
        if (bytes > TableLimits.UNPACKED) {
            throw new WorkbookTooLargeException(
                    "more than " + TableLimits.UNPACKED + " bytes when unpacked", TableLimits.UNPACKED);
        }
    }
}
