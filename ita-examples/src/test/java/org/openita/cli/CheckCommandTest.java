package org.openita.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;

/** {@code ita check} as its users meet it. */
@Tag("text")
class CheckCommandTest {

    private static final String KO = "data/ko-2567.json";
    private static final String CORRECTED = "data/ko-2567-corrected.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theMunicipalitysMisprintsAreAProblem() {
        assertThat(ita("check", "--lang", "en", KO)).isEqualTo(1);
        assertThat(out()).contains("i5: 96.45", "96.15 would give", "i14: 97.00", "97.69 would give", "[fairly sure]");
        assertThat(err()).isEmpty();
    }

    @Test
    void theCorrectedFiguresAreFine() {
        assertThat(ita("check", CORRECTED)).isZero();
        assertThat(out()).isEqualTo(CORRECTED + ": ไม่พบสิ่งที่น่าสงสัย\n");
    }

    @Test
    void oneFileIsAnObjectOfJson() {
        assertThat(ita("check", "--format", "json", KO)).isEqualTo(1);
        assertThat(out())
                .startsWith("{")
                .contains("\"file\": \"data/ko-2567.json\"", "\"kind\": \"misprint-suspect\"", "\"fits\": 97.69");
    }

    @Test
    void severalFilesAreAnArrayOfJsonAndOneWithProblemsIsLeftOut() {
        assertThat(ita("check", "--format", "json", CORRECTED, "no-such-file.json"))
                .isEqualTo(1);
        assertThat(out()).startsWith("[").contains("\"notes\": []").doesNotContain("no-such-file");
        assertThat(err()).contains("no-such-file.json");
    }

    @Test
    void theSameAgencyInTwoFilesIsNotedInBoth() {
        assertThat(ita("check", "--lang", "en", KO, CORRECTED)).isEqualTo(1);
        assertThat(out())
                .contains("has a result of the same year in " + KO, "has a result of the same year in " + CORRECTED);
    }

    @Test
    void aDocumentComesBackWithCommentsAndNothingIsWrittenOver(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.docx");
        Path copy = folder.resolve("marked.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream into = Files.newOutputStream(report)) {
            document.createParagraph().createRun().setText("ตัวชี้วัดที่ 8 ได้คะแนนสูงสุด");
            document.write(into);
        }
        byte[] original = Files.readAllBytes(report);
        String[] command = {
            "check", "--lang", "en", "--text", report.toString(), "--against", CORRECTED, "--marked", copy.toString()
        };

        assertThat(ita(command)).isEqualTo(1);
        try (InputStream in = Files.newInputStream(copy);
                XWPFDocument marked = new XWPFDocument(in)) {
            assertThat(marked.getComments())
                    .singleElement()
                    .satisfies(comment ->
                            assertThat(comment.getText()).contains("indicator 8 has 83.83, which is not the highest"));
        }
        assertThat(report).hasBinaryContent(original);
        Files.writeString(copy, "mended by hand", UTF_8);
        assertThat(ita(command)).isEqualTo(1);
        assertThat(err()).contains("this file is there already");
        assertThat(copy).hasContent("mended by hand");
        assertThat(ita("check", "--text", report.toString(), "--against", CORRECTED, "--marked", report.toString()))
                .isNotZero();
        assertThat(report).hasBinaryContent(original);
    }

    @Test
    void aReportIsReadAgainstTheData(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "ตัวชี้วัดที่ 8 ได้คะแนนสูงสุด", UTF_8);

        assertThat(ita("check", "--lang", "en", "--text", report.toString(), "--against", CORRECTED))
                .isEqualTo(1);
        assertThat(out()).contains("line 1", "indicator 8 has 83.83, which is not the highest");
    }

    @Test
    void anOfficesWorkbookComesBackWithTheMisprintsCircled(@TempDir Path folder) throws IOException {
        Path marked = folder.resolve("marked.xlsx");

        assertThat(ita("check", "--lang", "en", workbook(folder).toString(), "--marked", marked.toString()))
                .isEqualTo(1);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(marked))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getDrawingPatriarch().getShapes())
                    .filteredOn(XSSFSimpleShape.class::isInstance)
                    .extracting(shape -> ((ClientAnchor) shape.getAnchor()).getRow1())
                    .containsExactly(row("i5"), row("i14"));
            assertThat(sheet.getCellComment(new CellAddress(row("i5"), 3))
                            .getString()
                            .getString())
                    .startsWith("i5: 96.45 cannot come from 26 respondents");
        }
        assertThat(err()).isEqualTo("written: " + marked + "\n");
        assertThat(out()).contains("ก้อ: 6 to note", "! D6 i5: 96.45");
    }

    @Test
    void onlyAWorkbookCanBeMarked(@TempDir Path folder) {
        Path marked = folder.resolve("marked.xlsx");

        assertThat(ita("check", "--lang", "en", KO, "--marked", marked.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("no marked copy of " + KO).contains("save the table as .xlsx");
        assertThat(ita("check", KO, CORRECTED, "--marked", marked.toString())).isEqualTo(2);
        assertThat(marked).doesNotExist();
    }

    private static int row(String item) {
        return Integer.parseInt(item.substring(1));
    }

    /** The municipality's IIT, an item a row, below one row of headings. */
    private static Path workbook(Path folder) throws IOException {
        Assessment ko = Assessment.read(Path.of(KO));
        Path file = folder.resolve("scores.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("ITA");
            fill(sheet.createRow(0), "agency", "year", "item", "score");
            for (int item = 1; item <= 15; item++) {
                fill(sheet.createRow(item), "ก้อ", "2567", "i" + item, text(ko.items(), "i" + item));
            }
            for (int indicator = 1; indicator <= 5; indicator++) {
                String id = String.valueOf(indicator);
                fill(sheet.createRow(15 + indicator), "ก้อ", "2567", "ตัวชี้วัดที่ " + id, text(ko.published(), id));
            }
            book.write(out);
        }
        return file;
    }

    private static String text(Map<String, Score> scores, String id) {
        return scores.get(id).shown().toPlainString();
    }

    private static void fill(XSSFRow row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    @Test
    void aReportNeedsDataToBeReadAgainst() {
        assertThat(ita("check", "--text", "report.txt")).isEqualTo(2);
        assertThat(ita("check", "--against", KO, KO)).isEqualTo(2);
        assertThat(ita("check")).isEqualTo(2);
        assertThat(err()).contains("--text FILE --against FILE");
    }

    private int ita(String... arguments) {
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
