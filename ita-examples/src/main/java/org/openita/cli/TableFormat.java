package org.openita.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.openita.scoring.output.RowColumn;

/**
 * A form of tables with a row an agency. A jar beside that of the command line may bring another: by the name of this type it is looked
 * for as a service.
 */
public interface TableFormat {

    /** The ending of the names of files in this form, such as {@code parquet}. */
    String ending();

    /**
     * Writes a table to a file that is not there.
     *
     * @param rows each with as many values as there are columns: a {@link String}, or a {@link BigDecimal}, or nothing
     * @throws IOException if it cannot be written
     */
    void write(Path file, List<RowColumn> columns, Iterator<List<Optional<Object>>> rows) throws IOException;
}
