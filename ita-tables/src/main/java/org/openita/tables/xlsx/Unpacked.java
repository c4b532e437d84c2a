package org.openita.tables.xlsx;

import org.openita.tables.grid.Limits;

/** Counts what has been unpacked of a workbook. Not thread-safe. */
final class Unpacked {

    private long bytes;

    void add(int more) throws Beyond {
        bytes += more;
        if (bytes > Limits.UNPACKED) {
            throw new Beyond("more than " + Limits.UNPACKED + " bytes when unpacked", Limits.UNPACKED);
        }
    }
}
