package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.scoring.output.RowColumn;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.xlsx.XlsxGrid;

@Tag("text")
class BatchCommandTest {

    private static final String HEADING =
            "fiscalYear,id,name,overall,IIT,EIT,EIT1,EIT2,OIT,1,2,3,4,5,6,7,8,9,10,level,recommendations,notes";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String ko = "";

    @BeforeEach
    void readTheSample() throws IOException {
        ko = Files.readString(Path.of("data", "ko-2567.json"), StandardCharsets.UTF_8);
    }

    @Test
    void aRowAnAgencyHasItsScoresLevelAdviceAndDoubts() throws IOException {
        file("ko.json", "[" + ko + "]");

        assertThat(batch("--out", "o.csv", "--brief", "ko.json")).isZero();

        assertThat(text("o.csv"))
                .startsWith("\uFEFF" + HEADING + "\n2567,")
                .contains("เทศบาลตำบลก้อ,95.11,96.10,87.58,92.72,82.44,100.00,97.43,")
                .contains(",PASS,e1 e2 e4+e5 e6 e7 e8 e9,4\n")
                .hasLineCount(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("agencies: 1; not taken: 0");
    }

    @Test
    void aLineOfJsonHoldsTheWholeAnalysisInOneLanguage() throws IOException {
        file("ko.json", ko);

        assertThat(batch("--out", "o.jsonl", "ko.json")).isZero();

        assertThat(text("o.jsonl"))
                .hasLineCount(1)
                .contains("\"code\":\"PASS\"", "\"en\":")
                .doesNotContain("\"th\":");
    }

    @Test
    void badResultsArePutAsideAndTheOthersKept() throws IOException {
        file("a.jsonl", agencies(0, 3) + agency("ผิด").replace("90", "190") + agencies(3, 5));

        assertThat(batch("--out", "o.jsonl", "--brief", "a.jsonl")).isEqualTo(1);

        assertThat(text("o.jsonl")).hasLineCount(5).contains("\"name\":\"a4\"");
        assertThat(text("a.rejected.jsonl")).hasLineCount(1).contains("ผิด", "190");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.jsonl:4:", "agencies: 5; not taken: 1");
        assertThat(files()).containsExactly("a.jsonl", "a.rejected.jsonl", "o.jsonl");
    }

    @Test
    void whatASpreadsheetWouldComputeStaysText() throws IOException {
        file("a.jsonl", agency("=1+1") + agency("-ก, \\\"ข\\\""));

        assertThat(batch("--out", "o.csv", "--brief", "a.jsonl")).isZero();

        assertThat(text("o.csv")).contains("2567,,'=1+1,", "2567,,\"'-ก, \"\"ข\"\"\",");
    }

    @Test
    void aTableHasEveryScoreAndMayHoldSeveralYears() throws IOException {
        file(
                "a.jsonl",
                ko.replace("\n", " ") + "\n"
                        + agency("=1+1")
                                .replace("i1", "o1")
                                .replace("90", "100")
                                .replace("2567", "2566"));

        assertThat(batch("--out", "o.csv", "a.jsonl")).isZero();
        assertThat(batch("--out", "o.xlsx", "a.jsonl")).isZero();

        assertThat(text("o.csv").lines().findFirst().orElse(""))
                .contains(",name,kind,district,province,overall,", ",9.1,", ",i1,", ",e1.part2,", ",o35,", ",level,");
        List<List<String>> sheet = sheet("o.xlsx");
        assertThat(sheet).hasSize(3);
        assertThat(sheet.get(0)).startsWith("fiscalYear", "id", "name", "kind", "district", "province", "overall");
        assertThat(sheet.get(1)).contains("2567", "เทศบาลตำบลก้อ", "95.11", "97.43", "PASS");
        assertThat(sheet.get(2)).contains("2566", "=1+1");
        assertThat(files()).containsExactly("a.jsonl", "o.csv", "o.xlsx");
    }

    @Test
    void aWorkbookGoesOnOnAnotherSheetWhereOneIsFull() throws IOException {
        Path file = folder.resolve("o.xlsx");
        RowColumn column = new RowColumn("n", RowColumn.Kind.COUNT, analysis -> Optional.empty());

        new XlsxTable(3)
                .write(
                        file,
                        List.of(column),
                        IntStream.range(0, 5)
                                .mapToObj(i -> List.of(Optional.<Object>of(BigDecimal.valueOf(i))))
                                .iterator());

        assertThat(sheet("o.xlsx"))
                .containsExactly(
                        List.of("n"),
                        List.of("0"),
                        List.of("1"),
                        List.of("n"),
                        List.of("2"),
                        List.of("3"),
                        List.of("n"),
                        List.of("4"));
    }

    @Test
    void aFormThatAJarWouldBringIsAskedFor() throws IOException {
        file("a.jsonl", agencies(0, 1));

        assertThat(batch("--out", "o.parquet", "a.jsonl")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ita-parquet");
        assertThat(files()).containsExactly("a.jsonl");
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        file("a.jsonl", agencies(0, 1));
        file("o.csv", "mine");

        assertThat(batch("--out", "o.csv", "--brief", "a.jsonl")).isEqualTo(1);
        assertThat(text("o.csv")).isEqualTo("mine");
        assertThat(batch("--out", "o.csv", "--brief", "a.jsonl", "--force")).isZero();
        assertThat(text("o.csv")).contains("a0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o.txt", "o", "o.json"})
    void anEndingThatNamesNoFormIsWrongUsage(String out) throws IOException {
        file("a.jsonl", agencies(0, 1));

        assertThat(batch("--out", out, "a.jsonl")).isEqualTo(2);
    }

    private List<List<String>> sheet(String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        XlsxGrid.of(Files.readAllBytes(folder.resolve(name)), name).read(new RowSink() {
            @Override
            public void sheet(Sheet sheet) {
                // its rows are what counts
            }

            @Override
            public void hiddenColumns(BitSet columns) {
                assertThat(columns.isEmpty()).isTrue();
            }

            @Override
            public void row(Row row) {
                rows.add(row.cells().stream().map(Cell::text).toList());
            }

            @Override
            public void unread(Sheet sheet) {
                throw new AssertionError("A hidden sheet");
            }
        });
        return rows;
    }

    private static String agencies(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> agency("a" + i)).collect(Collectors.joining());
    }

    private static String agency(String name) {
        return "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"" + name + "\"}, \"items\": {\"i1\": 90}}\n";
    }

    private int batch(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of("batch", "--lang", "en"),
                        Stream.of(arguments).map(word -> word.contains(".") || word.equals("o") ? path(word) : word))
                .toArray(String[]::new);
        err.reset();
        return Ita.run(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, all);
    }

    private String[] files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
