package org.openita.tables.score;

import org.openita.tables.grid.Row;

/** Takes the rows below the headings, in one of the two shapes. */
interface TableShape {

    /** The next row. */
    void row(Row row);

    /** There are no more. */
    void end();
}
