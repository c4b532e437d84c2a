package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.NAME;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that were not taken, in a file of their own. */
class RejectedRowsTest {

    @TempDir
    private Path folder;

    @Test
    void aTextKeepsItsEncodingItsSeparatorAndWhatStandsAbove() throws IOException {
        Charset thai = Charset.forName("x-windows-874");
        String text = "ปีงบประมาณ 2567\r\nหน่วยงาน;i1;i2\r\nก;95;96\r\n" + NAME + ";95,38;96\r\n";
        ResultFile file = Samples.bytes("a.csv", text, thai);
        Path rejected = folder.resolve("rejected.csv");
        file.writeRejected(rejected, Locale.forLanguageTag("th"));
        assertThat(Files.readString(rejected, thai))
                .isEqualTo("ปีงบประมาณ 2567\r\nหน่วยงาน;i1;i2;เหตุผลที่ไม่รับ\r\n" + NAME
                        + ";95,38;96;\"i1: ข้อความ \"\"95,38\"\" (ใช้จุดแทนจุลภาค พิมพ์ 95.38)\"\r\n");
    }

    @Test
    void mendedTheyAreReadAsTheyWere() throws IOException {
        ResultFile file = Samples.csv("agency,year,i1,i2", "A,2567,95,96", NAME + ",2567,950,96");
        Path rejected = folder.resolve("rejected.csv");
        file.writeRejected(rejected, Locale.ENGLISH);
        Files.writeString(
                rejected, Files.readString(rejected, StandardCharsets.UTF_8).replace(",950,", ",95,"));
        ResultFile mended = ResultFile.read(rejected);
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.unread()).isEmpty();
        assertThat(mended.only().agency().name()).isEqualTo(NAME);
    }

    @Test
    void aWorkbookKeepsItsSheetsItsNumbersAndItsTexts() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("ผล");
        WorkbookTest.put(sheet, 0, "ปีงบประมาณ", 2567);
        WorkbookTest.put(sheet, 1, "รหัส", "หน่วยงาน", "i1");
        WorkbookTest.put(sheet, 2, "007", "=1+1", 95.38);
        WorkbookTest.put(sheet, 3, "008", "=2+2", 195.5);
        Path rejected = folder.resolve("rejected.xlsx");
        Samples.workbook(book).writeRejected(rejected, Locale.ENGLISH);
        try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(rejected))) {
            Sheet again = written.getSheet("ผล");
            assertThat(again.getLastRowNum()).isEqualTo(2);
            assertThat(again.getRow(2).getCell(0).getStringCellValue()).isEqualTo("008");
            assertThat(again.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=2+2");
            assertThat(again.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(195.5);
            assertThat(again.getRow(2).getCell(3).getStringCellValue()).contains("outside 0 to 100");
        }
    }

    @Test
    void ofAnAgencyAllItemsAreKeptTogether() throws IOException {
        ResultFile file = Samples.csv("agency,year,item,score", "A,2567,i1,95", ",,i2,960", "B,2567,i1,90");
        Path rejected = folder.resolve("rejected.csv");
        file.writeRejected(rejected, Locale.ENGLISH);
        assertThat(Files.readString(rejected, StandardCharsets.UTF_8).lines()).hasSize(3);
        Files.writeString(
                rejected, Files.readString(rejected, StandardCharsets.UTF_8).replace("960", "96"));
        assertThat(ResultFile.read(rejected).only().items()).hasSize(2);
    }

    @Test
    void withoutThemNothingIsWritten() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        Samples.csv("agency,year,i1", "A,2567,95").writeRejected(rejected, Locale.ENGLISH);
        assertThat(rejected).doesNotExist();
    }
}
