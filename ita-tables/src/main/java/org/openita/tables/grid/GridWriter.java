package org.openita.tables.grid;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows of cells; closing it ends the file. */
public interface GridWriter extends Closeable {

    /** Begins a sheet; a text file has no sheets and ignores this. */
    void sheet(String name) throws IOException;

    /** Writes a row; texts that look like formulas stay texts. */
    void row(List<Cell> cells) throws IOException;
}
