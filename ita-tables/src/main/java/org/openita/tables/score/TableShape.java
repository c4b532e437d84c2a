package org.openita.tables.score;

import org.openita.tables.grid.Row;

/** Takes the rows below the headings, in one of the two shapes. */
interface TableShape {

    /** A table that is not read. */
    TableShape NONE = new TableShape() {
        @Override
        public void row(Row row) {
            // the whole table was refused
        }

        @Override
        public void end() {
            // the whole table was refused
        }
    };

    /** The next row. */
    void row(Row row);

    /** There are no more. */
    void end();
}
