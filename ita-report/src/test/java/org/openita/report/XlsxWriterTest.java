package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.openita.report.block.Table;
import org.openita.report.draft.ReportDraft;

class XlsxWriterTest {

    @Test
    void everyTableIsASheetOfItsOwn() throws IOException {
        Report report = Samples.withYears();
        try (ReadableWorkbook workbook = read(report)) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(names)
                    .hasSize(report.blocks(Table.class).size() + 1)
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).hasSizeBetween(1, 31));
        }
    }

    @Test
    void figuresAreNumbersInThaiDigitsToo() throws IOException {
        Report report = ReportDraft.of(Brief.of(Samples.analysis(Samples.ko())).withThaiDigits(true));
        try (ReadableWorkbook workbook = read(report)) {
            Sheet items = workbook.getSheets().reduce((a, b) -> b).orElseThrow();
            List<Row> rows = items.read();
            assertThat(rows).hasSize(1 + 15 + 18 + 35);
            assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo(new BigDecimal("95.38"));
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        try (ReadableWorkbook workbook = read(Samples.of("=cmd|' /C calc'!A0", "=1+1"))) {
            List<Cell> cells = workbook.getSheets()
                    .flatMap(sheet -> rows(sheet).stream())
                    .flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .toList();
            assertThat(cells).hasSizeGreaterThan(500).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(cells.stream().map(Cell::getText)).anyMatch(text -> text.contains("=cmd|"));
        }
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ReadableWorkbook read(Report report) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(Samples.written(report, ReportFormat.XLSX)));
    }
}
