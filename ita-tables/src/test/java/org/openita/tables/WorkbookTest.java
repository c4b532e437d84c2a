package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.item;
import static org.openita.tables.Samples.places;
import static org.openita.tables.Samples.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openita.model.score.Score;

/** Workbooks as another program writes them. */
class WorkbookTest {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet("ผล ITA");

    @Test
    void numbersAndTextsAreRead() {
        row(0, "หน่วยงาน", "ปีงบประมาณ", "i1", "i2", "o1");
        row(1, "เทศบาลตำบล ก", 2567, 92.72, "๙๕.๓๘", "ผ่าน");
        ResultFile file = workbook(book);
        assertThat(file.problems()).isEmpty();
        assertThat(file.results().get(0).place()).isEqualTo("scores.xlsx [ผล ITA] 2");
        assertThat(item(file, 0, "i1")).isEqualTo(Score.of("92.72"));
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("95.38"));
        assertThat(item(file, 0, "o1")).isEqualTo(Score.of("100"));
    }

    @Test
    void aProblemNamesSheetAndCell() {
        row(0, "หน่วยงาน", "ปีงบประมาณ", "i1", "i2");
        row(1, "ก", 2567, 92.72, 195);
        assertThat(places(workbook(book))).containsExactly("scores.xlsx [ผล ITA] D2 i2");
    }

    @Test
    void mergedHeadingsAndAgenciesCountForAllTheirCells() {
        row(0, "หน่วยงาน", "ข้อ", "ส่วนที่ 1", "ส่วนที่ 2", "คะแนน");
        row(1, "ก", "e1", 80, 70);
        row(2, null, "e2", 60, 50);
        row(3, null, "i1", null, null, 95);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
        sheet.shiftRows(0, 3, 1);
        row(0, "ผลปีงบประมาณ 2567");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
        ResultFile file = workbook(book);
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().items()).hasSize(5);
    }

    @Test
    void mergedHeadingsOverTheirParts() {
        row(0, "หน่วยงาน", "ปี", "e1", null, "i1");
        row(1, null, null, "part1", "part2", null);
        row(2, "ก", 2567, 80, 70, 95);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("E1:E2"));
        ResultFile file = workbook(book);
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().items().keySet()).containsExactlyInAnyOrder("e1.part1", "e1.part2", "i1");
    }

    @Test
    void aPercentageIsWhatPeopleSee() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, "ก", 2567, 0.9538);
        cell(1, 2).setCellStyle(format("0.00%"));
        assertThat(item(workbook(book), 0, "i1")).isEqualTo(Score.of("95.38"));
    }

    @Test
    void aDateIsNoScore() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, "ก", 2567, 95);
        cell(1, 2).setCellStyle(format("d/m/yyyy"));
        assertThat(allEnglish(workbook(book))).contains("C2 i1: a date", "format the cell as a number");
    }

    @Test
    void aNumberWithDecimalsAndColoursIsStillOne() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, "ก", 2567, 95.38);
        cell(1, 2).setCellStyle(format("[Red]#,##0.00\" คะแนน\";General"));
        assertThat(item(workbook(book), 0, "i1")).isEqualTo(Score.of("95.38"));
    }

    @Test
    void aFormulaCountsWithItsValue() {
        row(0, "หน่วยงาน", "ปี", "i1", "i2", "i3");
        row(1, "ก", 2567, 90, null, null);
        cell(1, 3).setCellFormula("C2+5");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        cell(1, 4).setCellFormula("1/0");
        ResultFile file = workbook(book);
        assertThat(allEnglish(file)).contains("E2 i3: a formula that was never computed", "paste the cell as a value");
        assertThat(places(file)).containsExactly("scores.xlsx [ผล ITA] E2 i3");
    }

    @Test
    void aFormulaThatFailedIsTold() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, "ก", 2567, null);
        cell(1, 2).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(allEnglish(workbook(book))).contains("a formula that failed: \"#DIV/0!\"");
    }

    @Test
    void richTextIsText() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, null, 2567, 90);
        XSSFRichTextString name = new XSSFRichTextString("เทศบาล");
        name.append("ตำบลก้อ", book.createFont());
        cell(1, 0).setCellValue(name);
        assertThat(workbook(book).only().agency().name()).isEqualTo("เทศบาลตำบลก้อ");
    }

    @Test
    void hiddenAndExplainingSheetsAreLeftOut() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, "ก", 2567, 90);
        Sheet example = book.createSheet("ตัวอย่าง");
        put(example, 0, "หน่วยงาน", "ปี", "i1");
        put(example, 1, "ข", 2567, 80);
        Sheet hidden = book.createSheet("เก่า");
        put(hidden, 0, "หน่วยงาน", "ปี", "i1");
        put(hidden, 1, "ค", 2567, 80);
        book.setSheetHidden(2, true);
        ResultFile file = workbook(book);
        assertThat(file.only().agency().name()).isEqualTo("ก");
        assertThat(file.unread())
                .singleElement()
                .satisfies(what -> assertThat(what.en()).contains("hidden", "เก่า"));
    }

    @Test
    void aMergedScoreCountsOnce() {
        row(0, "หน่วยงาน", "ปี", "i1", "i2");
        row(1, "ก", 2567, 90, null);
        sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D2"));
        assertThat(workbook(book).only().items()).containsOnlyKeys("i1");
    }

    @Test
    void cellsFormattedToTheEdgeOfTheSheetAreNothing() {
        row(0, "หน่วยงาน", "ปี", "i1");
        row(1, "ก", 2567, 90);
        for (int column = 3; column < 16_384; column++) {
            sheet.getRow(1).createCell(column).setCellStyle(format("0.00"));
        }
        assertThat(workbook(book).problems()).isEmpty();
    }

    private CellStyle style;

    private CellStyle format(String code) {
        if (style == null) {
            style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(code));
        }
        return style;
    }

    private Cell cell(int row, int column) {
        return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void row(int number, Object... values) {
        put(sheet, number, values);
    }

    static void put(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number value) {
                row.createCell(column).setCellValue(value.doubleValue());
            } else if (values[column] instanceof String text) {
                row.createCell(column).setCellValue(text);
            }
        }
    }
}
