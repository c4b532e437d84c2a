package org.openita.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.scoring.output.RowColumn;

/** A table as a workbook: numbers as numbers, texts as texts, also where they begin like a formula. */
final class XlsxTable implements TableFormat {

    private static final String TWO_DECIMALS = "0.00";
    private static final int AT_ONCE = 500;

    /** As many rows as a sheet holds, the headings among them. */
    private static final int MOST_ROWS = 1_048_576;

    private final int most;

    XlsxTable() {
        this(MOST_ROWS);
    }

    /** @param most rows of a sheet */
    XlsxTable(int most) {
        this.most = most;
    }

    @Override
    public String ending() {
        return BatchForm.XLSX.ending();
    }

    @Override
    public void write(Path file, List<RowColumn> columns, Iterator<List<Optional<Object>>> rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Workbook workbook = new Workbook(out, "OpenITA", null);
            for (int sheet = 1; sheet == 1 || rows.hasNext(); sheet++) {
                write(workbook.newWorksheet(sheet == 1 ? "ITA" : "ITA " + sheet), columns, rows);
            }
            workbook.finish();
        }
    }

    /** Rows leave memory as they are written. */
    private void write(Worksheet sheet, List<RowColumn> columns, Iterator<List<Optional<Object>>> rows)
            throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).name());
            sheet.style(0, column).bold().set();
        }
        for (int row = 1; row < most && rows.hasNext(); row++) {
            put(sheet, row, columns, rows.next());
            if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, List<RowColumn> columns, List<Optional<Object>> values) {
        for (int column = 0; column < columns.size(); column++) {
            Object value = values.get(column).orElse("");
            if (value instanceof BigDecimal number) {
                sheet.value(row, column, number);
                if (columns.get(column).kind() == RowColumn.Kind.POINTS) {
                    sheet.style(row, column).format(TWO_DECIMALS).set();
                }
            } else if (!value.equals("")) {
                sheet.value(row, column, value.toString());
            }
        }
    }
}
