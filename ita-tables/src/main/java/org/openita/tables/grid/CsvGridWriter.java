package org.openita.tables.grid;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as text. */
final class CsvGridWriter implements GridWriter {

    private final CsvWriter writer;

    CsvGridWriter(CsvWriter writer) {
        this.writer = writer;
    }

    @Override
    public void sheet(String name) {
        // a text file is one sheet without a name
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        try {
            writer.writeRecord(cells.stream().map(Cell::text).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
