package org.openita.tables.grid;

import java.io.IOException;
import java.io.OutputStream;
import org.openita.model.problem.InputException;

/** A file of rows and columns. */
public interface Grid {

    /**
     * Hands over all rows.
     *
     * @throws InputException if the file is damaged or beyond {@link TableLimits}; what was handed over is then not to be trusted
     */
    void read(RowSink sink);

    /**
     * A file of the same form, to be written from the beginning.
     *
     * @throws IOException if the stream cannot be written to
     */
    GridWriter writer(OutputStream out) throws IOException;
}
