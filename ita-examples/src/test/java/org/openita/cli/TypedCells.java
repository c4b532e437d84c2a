package org.openita.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into the cells of a workbook as a person does: numbers are numbers, but in cells that are for texts. */
final class TypedCells {

    private static final String TEXT = "@";

    private TypedCells() {}

    /**
     * Types the same into all cells of a range.
     *
     * @param sheet the sheet's name
     * @param cells such as {@code C5} or {@code C5:C9}
     * @param text nothing where the cells are to be emptied
     */
    static void type(Path workbook, String sheet, String cells, String text) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet to = book.getSheet(sheet);
            if (to == null) {
                throw new IllegalStateException(workbook + " has no sheet " + sheet);
            }
            for (CellAddress each : CellRangeAddress.valueOf(cells)) {
                type(cell(to, each), text.strip());
            }
            try (OutputStream out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    private static Cell cell(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        Row there = row == null ? sheet.createRow(address.getRow()) : row;
        return there.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void type(Cell cell, String text) {
        boolean isForText = cell.getCellStyle().getDataFormatString().equals(TEXT);
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (!isForText && text.matches("[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
