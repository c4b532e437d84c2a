package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.draft.ReportBuilder;

class XlsxWriterTest {

    @TempDir
    Path folder;

    @Test
    void everyTableIsASheetOfItsOwn() throws IOException {
        Report report = Samples.withYears();
        try (ReadableWorkbook workbook = read(report)) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(names)
                    .hasSize(1
                            + report.blocks(Table.class).size()
                            + report.data().size())
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).hasSizeBetween(1, 31));
        }
    }

    @Test
    void figuresAreNumbersInThaiDigitsToo() throws IOException {
        Report report = ReportBuilder.workingPapers(
                ReportRequest.of(Samples.analysis(Samples.ko())).withThaiDigits(true));
        try (ReadableWorkbook workbook = read(report)) {
            Sheet items = workbook.findSheet("คะแนนทุกข้อ").orElseThrow();
            List<Row> rows = items.read();
            assertThat(rows).hasSize(3 + 15 + 18 + 35);
            assertThat(rows.get(3).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(3).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo(new BigDecimal("95.38"));
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

    @Test
    void holdsTheFiguresOfTheReportAndLetsItselfBePrinted() throws IOException {
        Report report = Samples.thai();
        Table targets = report.blocks(Table.class).stream()
                .filter(table -> table.name().equals("targets"))
                .findFirst()
                .orElseThrow();
        try (ReadableWorkbook workbook = read(report)) {
            Sheet sheet = workbook.findSheet(targets.caption()).orElseThrow();
            List<Row> rows = sheet.read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo(report.title().replace('\u00a0', ' '));
            assertThat(rows.get(1).getCellText(0)).isEqualTo(targets.caption());
            assertThat(rows.get(2).stream().map(Cell::getText))
                    .containsExactlyElementsOf(
                            targets.columns().stream().map(Table.Column::head).toList());
            assertThat(rows.get(5).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("83.83");
            assertThat(rows.get(5).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-1.17");
        }
        assertThat(part(report, "xl/worksheets/sheet2.xml"))
                .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("state=\"frozen\"", "<autoFilter ");
        assertThat(part(report, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "_xlnm.Print_Area");
    }

    @Test
    void rowsAreAsTallAsTheirLongestCell() throws IOException {
        Report report = Samples.thai();
        int plan = report.blocks(Table.class).stream().map(Table::name).toList().indexOf("plan");

        String sheet = part(report, "xl/worksheets/sheet" + (plan + 2) + ".xml");

        assertThat(Pattern.compile("<row r=\"[0-9]+\" ht=\"([0-9.]+)\"")
                        .matcher(sheet)
                        .results()
                        .map(row -> Double.parseDouble(row.group(1))))
                .hasSize(report.blocks(Table.class).get(plan).rows().size())
                .allSatisfy(height -> assertThat(height).isBetween(60.0, 409.0));
    }

    private String part(Report report, String name) throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), Samples.written(report, ReportFormat.XLSX));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
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
