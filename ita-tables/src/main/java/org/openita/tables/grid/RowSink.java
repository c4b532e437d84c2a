package org.openita.tables.grid;

import java.util.BitSet;

/** Takes the rows of a file, in their order. */
public interface RowSink {

    /** A sheet begins; a text file is one sheet. */
    void sheet(Sheet sheet);

    /** The columns, from 0, of the sheet that began last that people do not see, before its rows. */
    void hiddenColumns(BitSet columns);

    /** The next row of the sheet that began last; rows without anything in them may be left out. */
    void row(Row row);

    /** A sheet that holds no rows to be read, such as a hidden one. */
    void unread(Sheet sheet);
}
