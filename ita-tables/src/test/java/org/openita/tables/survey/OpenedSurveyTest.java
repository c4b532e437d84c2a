package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.xlsx.XlsxGrid;

@Tag("text")
class OpenedSurveyTest {

    private static final SurveyReader READER = SurveyReader.of(Framework.of(2567));

    @TempDir
    private Path folder;

    @Test
    void whatIsPackedByGzipIsUnpacked() throws IOException {
        Path file = packed("agency,i1\nก้อ,มาก\nก้อ,สวย\n");

        SurveyScores scores = READER.read(file);

        assertThat(scores.problems()).singleElement().asString().contains("x.csv.gz:3:2 i1: answers to i1");
        assertThat(RejectedNames.of(List.of(file.toString()))).containsExactly("x.rejected.csv");
    }

    @Test
    void aPackedFileThatIsCutOffIsDamagedAndLeavesNoCopy() throws IOException {
        Path file = packed("agency,i1\n" + "ก้อ,มาก\n".repeat(1_000));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        long before = copies();

        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be unpacked to its end");
        assertThat(copies()).isEqualTo(before);
    }

    @Test
    void ofAWorkbookTheSheetOfAnswersIsReadAndTheOthersAreTold() throws IOException {
        Path file = workbook(Map.of(
                "คำอธิบาย", List.of(List.of("วิธีตอบ")),
                "Form1",
                        List.of(
                                List.of("แบบสำรวจ"),
                                List.of("ID", "หน่วยงาน", "i1 ตาม\nขั้นตอน", "i3 สินบน", "อื่น"),
                                List.of("1", "ก้อ", "5", "2"),
                                List.of(),
                                List.of("2", "ก้อ", "6", "1", "x"),
                                List.of("3", "ก้อ", "มากมาย", "1"))));

        SurveyScores scores = READER.read(file);

        assertThat(scores.assessments().get(0).items()).isEqualTo(Map.of("i3", Score.of("66.67")));
        assertThat(scores.problems())
                .singleElement()
                .asString()
                .contains("x.xlsx [Form1] C6 i1 ตาม ขั้นตอน: answers to i1");
        assertThat(scores.notes())
                .extracting(Text::en)
                .anyMatch(note -> note.contains("sheets not read, since they hold no answers or are hidden: คำอธิบาย"))
                .anyMatch(note -> note.contains("the heading was found in line 2"));
        assertThat(RejectedNames.of(List.of(file.toString()))).containsExactly("x.rejected.csv");
    }

    @Test
    void theRowsPutAsideOfAWorkbookComeBackAsText() throws IOException {
        Path file = workbook(
                Map.of("Form1", List.of(List.of("หน่วยงาน", "i1"), List.of("ก้อ", "6"), List.of("ก้อ", "สวย"))));
        Path aside = folder.resolve("x.rejected.csv");
        READER.read(file).rejected().get(0).write(aside, Locale.ENGLISH);

        Files.writeString(aside, Files.readString(aside).replace("สวย", "5"));

        assertThat(READER.read(file, aside).assessments().get(0).items()).isEqualTo(Map.of("i1", Score.of("90")));
    }

    @Test
    void rowsPutAsideAreNotReadUnderAnotherName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "agency,i1,i2\nก้อ,6,6\nก้อ,สวย,5\n");
        Path aside = folder.resolve("other.csv");
        READER.read(file).rejected().get(0).write(aside, Locale.ENGLISH);

        assertThatThrownBy(() -> READER.read(file, aside)).hasMessageContaining("call it a.rejected.csv again");
    }

    @Test
    void twoSheetsOfAnswersAreRefused() throws IOException {
        List<List<String>> answers = List.of(List.of("หน่วยงาน", "i1"), List.of("ก้อ", "6"));
        Path file = workbook(Map.of("A", answers, "B", answers));

        assertThatThrownBy(() -> READER.read(file)).hasMessageContaining("a second sheet of answers");
    }

    @Test
    void aCopyOfAFileIsTheSameFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "agency,i1\nก้อ,6\n");
        Path copy = Files.copy(file, folder.resolve("b.csv"));

        assertThatThrownBy(() -> READER.read(file, copy)).hasMessageContaining("the same file as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutItsMarkIsRead(String charset) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), "agency,i1\nก้อ,6\n".getBytes(Charset.forName(charset)));

        assertThat(READER.read(file).assessments().get(0).items()).isEqualTo(Map.of("i1", Score.of("100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 …", "<html><table>", "<?xml version='1.0'?>"})
    void whatIsNoTableIsRefusedByWhatItIs(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), text);

        assertThatThrownBy(() -> READER.read(file)).hasMessageContaining("a CSV or XLSX file of survey answers");
    }

    private Path packed(String text) throws IOException {
        Path file = folder.resolve("x.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void hiddenRowsAndColumnsOfAnswersAreReadAndTold() throws IOException {
        Path file = folder.resolve("hidden.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Form1");
            List<List<String>> rows =
                    List.of(List.of("agency", "i1", "i2"), List.of("ก้อ", "5", "6"), List.of("ก้อ", "5", "5"));
            for (int row = 0; row < rows.size(); row++) {
                sheet.createRow(row);
                for (int column = 0; column < 3; column++) {
                    sheet.getRow(row)
                            .createCell(column)
                            .setCellValue(rows.get(row).get(column));
                }
            }
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            book.write(out);
        }

        SurveyScores scores = READER.read(file);

        assertThat(scores.notes())
                .extracting(Text::en)
                .anyMatch(note -> note.contains("hidden rows (1) and hidden columns (1) of the sheet are read"));
    }

    private Path workbook(Map<String, List<List<String>>> sheets) throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                GridWriter writer = XlsxGrid.of(new byte[0], "x").writer(out)) {
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                writer.sheet(sheet.getKey());
                for (List<String> row : sheet.getValue()) {
                    writer.row(row.stream()
                            .map(text -> text.matches("[0-9]+") ? Cell.number(text) : Cell.text(text))
                            .toList());
                }
            }
        }
        return file;
    }

    private static long copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ita-survey-"))
                    .count();
        }
    }
}
