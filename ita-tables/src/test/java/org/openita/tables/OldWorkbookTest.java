package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.item;
import static org.openita.tables.Samples.read;
import static org.openita.tables.Samples.toBytes;

import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.openita.model.score.Score;
import org.openita.tables.score.LocatedAssessment;

/** Old workbooks, .xls. */
class OldWorkbookTest {

    private final HSSFWorkbook book = new HSSFWorkbook();
    private final Sheet sheet = book.createSheet("ผล");

    @Test
    void numbersTextsPercentagesAndFormulasAreReadAsTheyAreShown() {
        row(0, "หน่วยงาน", "ปีงบประมาณ", "i1", "i2", "i3", "o1");
        row(1, "เทศบาล ก", 2567.0, 0.953846153846154, 97.43333333333334, "", "ผ่าน");
        format(1, 2, "0.00%");
        format(1, 3, "0.00");
        sheet.getRow(1).getCell(4).setCellFormula("90+1.5");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        ResultFile file = xls();

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.results()).extracting(LocatedAssessment::place).containsExactly("scores.xls [ผล] 2");
        assertThat(item(file, 0, "i1")).isEqualTo(Score.of("95.38"));
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("97.43"));
        assertThat(item(file, 0, "i3")).isEqualTo(Score.of("91.5"));
        assertThat(item(file, 0, "o1")).isEqualTo(Score.of("100"));
    }

    @Test
    void mergedCellsCountForAllAndHiddenSheetsRowsAndColumnsAreTold() {
        row(0, "หน่วยงาน", "ปีงบประมาณ", "ข้อ", "คะแนน");
        row(1, "ก", 2567.0, "i1", 95.38);
        row(2, "", 2567.0, "i2", 90.0);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        sheet.getRow(2).setZeroHeight(true);
        book.createSheet("ซ่อน").createRow(0).createCell(0).setCellValue("x");
        book.setSheetHidden(1, true);

        ResultFile file = xls();

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.only().items()).hasSize(2);
        assertThat(file.unread().toString()).contains("hidden sheet scores.xls [ซ่อน]");
        assertThat(file.remarks().toString()).contains("hidden");
    }

    @Test
    void datesErrorsAndTruthsAreNoScores() {
        row(0, "หน่วยงาน", "ปีงบประมาณ", "i1");
        row(1, "ก", 2567.0, 45_323.0);
        format(1, 2, "dd/mm/yyyy");
        assertThat(allEnglish(xls())).contains("scores.xls [ผล] C2 i1: a date");
        sheet.getRow(1).getCell(2).setCellFormula("1/0");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(allEnglish(xls())).contains("#DIV/0!");
    }

    @Test
    void aLockedFileAndOneOfAnotherProgramAreCalledSo() {
        row(0, "หน่วยงาน", "ปีงบประมาณ", "i1");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] locked;
        try {
            locked = toBytes(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(allEnglish(read("scores.xls", locked))).contains("locked by a password");
    }

    @Test
    void aDamagedFileEndsInAProblemOrTheSameScores() {
        row(0, "agency", "year", "i1", "i2");
        row(1, "A", 2567.0, 95.38, 96.0);
        byte[] good = toBytes(book);
        Random random = new Random(3);
        int told = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] bad = i % 4 == 0 ? Arrays.copyOf(good, 8 + random.nextInt(good.length - 8)) : good.clone();
            for (int k = 0; k < 3; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            ResultFile file = read("scores.xls", bad);
            assertThat(file.results().isEmpty() && file.problems().isEmpty()).isFalse();
            told += file.results().isEmpty() ? 1 : 0;
        }
        assertThat(told).isGreaterThan(500);
    }

    private ResultFile xls() {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return read("scores.xls", out.toByteArray());
    }

    private void format(int row, int column, String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }

    private void row(int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            if (values[column] instanceof Double value) {
                cell.setCellValue(value);
            } else {
                cell.setCellValue((String) values[column]);
            }
        }
    }
}
