package org.openita.tables.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as people change it, an edit a line: {@code Items!C4 = text}, {@code Items!D4:D6 = #30} for a number, nothing to empty
 * them, {@code @date} and {@code @formula 1/0}; {@code delete Items}, {@code hide Items}, {@code add Items}, {@code rename Items > Other},
 * {@code merge Items!A4:A9}. A sheet is named by the end of its name.
 */
final class EditedBook {

    private static final Pattern CELLS = Pattern.compile("([^!=]+)!([A-Z0-9:]+) =(?: (.*))?");
    private static final Pattern COMMAND =
            Pattern.compile("(delete|hide|add|rename|merge) ([^>!]+?)(?: > (.+)|!(.+))?");
    private static final short DATE = 14;

    private final XSSFWorkbook book;

    private EditedBook(XSSFWorkbook book) {
        this.book = book;
    }

    static void edit(Path file, Iterable<String> edits) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            EditedBook of = new EditedBook(book);
            edits.forEach(of::edit);
            book.write(edited);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            edited.writeTo(out);
        }
    }

    private void edit(String line) {
        Matcher cells = CELLS.matcher(line);
        Matcher command = COMMAND.matcher(line);
        if (cells.matches()) {
            for (CellAddress each : CellRangeAddress.valueOf(cells.group(2))) {
                type(cell(sheet(cells.group(1)), each), cells.group(3) == null ? "" : cells.group(3));
            }
        } else if (command.matches()) {
            run(command.group(1), command.group(2), command.group(3), command.group(4));
        } else {
            throw new IllegalArgumentException(line);
        }
    }

    private void run(String command, String sheet, String name, String cells) {
        switch (command) {
            case "delete" -> book.removeSheetAt(book.getSheetIndex(sheet(sheet)));
            case "hide" -> book.setSheetHidden(book.getSheetIndex(sheet(sheet)), true);
            case "rename" -> book.setSheetName(book.getSheetIndex(sheet(sheet)), name);
            case "merge" -> sheet(sheet).addMergedRegion(CellRangeAddress.valueOf(cells));
            default -> book.createSheet(sheet);
        }
    }

    private Sheet sheet(String name) {
        for (Sheet sheet : book) {
            if (sheet.getSheetName().equals(name) || sheet.getSheetName().endsWith(" " + name)) {
                return sheet;
            }
        }
        throw new IllegalArgumentException("no sheet " + name);
    }

    private static Cell cell(Sheet sheet, CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        Row there = row == null ? sheet.createRow(address.getRow()) : row;
        return there.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void type(Cell cell, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (text.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(text.substring(1)));
        } else if (text.equals("@date")) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(DATE);
            cell.setCellStyle(style);
            cell.setCellValue(45_000);
        } else if (text.startsWith("@formula ")) {
            cell.setCellFormula(text.substring("@formula ".length()));
        } else {
            cell.setCellValue(text.replace("\\n", "\n"));
        }
    }
}
