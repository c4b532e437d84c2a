package org.openita.tables.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.GridWriter;

/** Writes rows as a workbook: numbers as numbers, everything else as text. Not thread-safe. */
public final class XlsxGridWriter implements GridWriter {

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int row;

    /** A workbook that is written to a stream, to its end. */
    public XlsxGridWriter(OutputStream out) {
        this.workbook = new Workbook(out, "OpenITA", null);
    }

    @Override
    public void sheet(String name) {
        sheet = workbook.newWorksheet(name);
        row = 0;
    }

    @Override
    public void row(List<Cell> cells) {
        Worksheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("A row before its sheet; begin one with sheet(name)");
        }
        for (int column = 0; column < cells.size(); column++) {
            put(current, column, cells.get(column));
        }
        row++;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void put(Worksheet current, int column, Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.code().equals(cell.text())) {
            current.value(row, column, new BigDecimal(cell.text()));
        } else if (!cell.text().isEmpty() && !cell.isCopy()) {
            current.value(row, column, cell.code());
        }
    }
}
