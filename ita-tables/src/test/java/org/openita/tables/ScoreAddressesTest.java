package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openita.tables.grid.CellAddress;
import org.openita.tables.score.ScoreAddresses;

class ScoreAddressesTest {

    @Test
    void inATableWithOneRowAnAgencyAScoreStandsInItsRowAndColumn() throws IOException {
        ResultFile file = workbook(
                List.of("หน่วยงาน", "ปี", "i5", "ส่วนแทรก", "e1.part2"),
                List.of("ก", 2567, 96.45, "", 77),
                List.of("ข", 2567, 95, "", 78));

        ScoreAddresses second = file.results().get(1).addresses();
        assertThat(second.of("i5")).hasValue(new CellAddress("คะแนน", 2, 2));
        assertThat(second.of("e1.part2")).hasValue(new CellAddress("คะแนน", 2, 4));
        assertThat(second.of("i6")).isEmpty();
    }

    @Test
    void inATableWithOneRowAnItemEachScoreStandsInARowOfItsOwn() throws IOException {
        ResultFile file = workbook(
                List.of("หน่วยงาน", "ปี", "ข้อ", "คะแนน", "ส่วนที่ 1", "ส่วนที่ 2"),
                List.of("ก", 2567, "i5", 96.45),
                List.of("", "", "e1", "", 95.25, 77),
                List.of("", "", "คะแนนรวม", 95.11));

        ScoreAddresses addresses = file.results().get(0).addresses();
        assertThat(addresses.of("i5")).hasValue(new CellAddress("คะแนน", 1, 3));
        assertThat(addresses.of("e1.part2")).hasValue(new CellAddress("คะแนน", 2, 5));
        assertThat(addresses.of("overall")).hasValue(new CellAddress("คะแนน", 3, 3));
    }

    @Test
    void aTextFileHasNoCells() {
        ResultFile file = Samples.csv("agency,year,i5", "A,2567,96.45");

        assertThat(file.results().get(0).addresses().of("i5")).isEmpty();
    }

    private static ResultFile workbook(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("คะแนน");
            for (int row = 0; row < rows.length; row++) {
                fill(sheet.createRow(row), rows[row]);
            }
            book.write(bytes);
        }
        ResultFile file = ResultFile.read(new ByteArrayInputStream(bytes.toByteArray()), "scores.xlsx");
        assertThat(file.problems()).isEmpty();
        return file;
    }

    private static void fill(Row row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue((String) values.get(column));
            }
        }
    }
}
