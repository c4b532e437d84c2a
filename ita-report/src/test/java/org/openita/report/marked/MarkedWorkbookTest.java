package org.openita.report.marked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedWorkbookTest {

    @TempDir
    Path folder;

    private Path workbook;
    private Path copy;

    @BeforeEach
    void anOfficesWorkbook() throws IOException {
        workbook = folder.resolve("scores.xlsx");
        copy = folder.resolve("marked.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("คะแนน");
            sheet.createRow(4).createCell(2).setCellValue(96.45);
            sheet.getRow(4).createCell(3).setCellFormula("C5+1");
            sheet.setColumnWidth(2, 7000);
            try (var out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    @Test
    void aCellIsCircledAndSaysWhy() throws IOException {
        MarkedWorkbook.write(workbook, copy, List.of(new Mark("คะแนน", 4, 2, true, "น่าจะเป็น 96.15")));

        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet("คะแนน");
            assertThat(comment(sheet, 4, 2)).isEqualTo("น่าจะเป็น 96.15");
            assertThat(circles(sheet)).singleElement().satisfies(circle -> {
                ClientAnchor at = (ClientAnchor) circle.getAnchor();
                assertThat(at.getRow1()).isEqualTo(4);
                assertThat((int) at.getCol1()).isEqualTo(2);
            });
        }
    }

    @Test
    void allElseStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(workbook);

        MarkedWorkbook.write(workbook, copy, List.of(new Mark("คะแนน", 4, 2, true, "x")));

        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet("คะแนน");
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(96.45);
            assertThat(sheet.getRow(4).getCell(3).getCellFormula()).isEqualTo("C5+1");
            assertThat(sheet.getColumnWidth(2)).isEqualTo(7000);
        }
    }

    @Test
    void whatACellSaidBeforeIsKept() throws IOException {
        Path twice = folder.resolve("twice.xlsx");
        MarkedWorkbook.write(workbook, copy, List.of(new Mark("คะแนน", 4, 2, false, "one")));
        MarkedWorkbook.write(copy, twice, List.of(new Mark("คะแนน", 4, 2, false, "=cmd()")));

        try (XSSFWorkbook book = open(twice)) {
            assertThat(comment(book.getSheet("คะแนน"), 4, 2)).isEqualTo("one\n\n=cmd()");
            assertThat(circles(book.getSheet("คะแนน"))).isEmpty();
        }
    }

    @Test
    void marksOfASheetThatIsNotThereArePassedOver() throws IOException {
        MarkedWorkbook.write(workbook, copy, List.of(new Mark("another", 0, 0, true, "x")));

        try (XSSFWorkbook book = open(copy)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndNothingWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "i1,i2", StandardCharsets.UTF_8);
        Path large = Files.write(folder.resolve("b.xlsx"), new byte[(int) MarkedWorkbook.MOST_BYTES + 1]);

        for (Path bad : List.of(text, large)) {
            assertThatThrownBy(() -> MarkedWorkbook.write(bad, copy, List.of())).isInstanceOf(IOException.class);
        }
        assertThat(copy).doesNotExist();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String comment(XSSFSheet sheet, int row, int column) {
        XSSFRichTextString text =
                sheet.getCellComment(new CellAddress(row, column)).getString();
        return text.getString();
    }

    private static List<XSSFSimpleShape> circles(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.getDrawingPatriarch().spliterator(), false)
                .filter(XSSFSimpleShape.class::isInstance)
                .map(XSSFSimpleShape.class::cast)
                .toList();
    }
}
