package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the year from the command line: plan, letters, follow-up, evidence. */
class WorkOfTheYearTest {

    private static final String KO = Path.of("data", "ko-2567.json").toString();

    @TempDir
    private Path folder;

    private String said = "";

    @Test
    void aPlanIsKeptUpAndReportedOn() throws IOException {
        String plan = folder.resolve("plan.xlsx").toString();

        assertThat(run("followup", "form", KO, "--out", plan)).isZero();
        assertThat(run("followup", plan, "--out", folder.toString())).isEqualTo(1);
        assertThat(said).contains("[ติดตามผล] B7", "--months");
        assertThat(run("followup", plan, "--out", folder.toString(), "--months", "6", "--format", "md"))
                .isZero();
        assertThat(said).contains("ยังไม่ได้กรอกผล");
        assertThat(Files.readString(folder.resolve("plan-6.md"), StandardCharsets.UTF_8))
                .contains("บันทึกข้อความ", "เทศบาลตำบลก้อ", "o28", "o26", "ส่วนงานยังไม่รายงานผล");
        assertThat(run("followup", plan, "--out", folder.toString(), "--months", "9"))
                .isEqualTo(2);
        assertThat(run("followup", plan)).isEqualTo(2);
    }

    @Test
    void theFormBeginsWithTheDayAndHasTheDigitsThatAreAskedFor() throws IOException {
        String plan = folder.resolve("plan.xlsx").toString();
        assertThat(run("followup", "form", KO, "--out", plan, "--date", "2568-01-05", "--thai-digits"))
                .isZero();
        try (InputStream in = Files.newInputStream(Path.of(plan));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            StringBuilder cells = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append(' ')));
            assertThat(cells).contains("๕ มกราคม ๒๕๖๘ – ๓๐ กันยายน ๒๕๖๘").doesNotContain("1 ตุลาคม 2567");
        }
        assertThat(run("followup", plan, "--out", folder.toString(), "--months", "6", "--format", "md"))
                .isZero();
    }

    @Test
    void slidesAreForTheMeetingAndAResultWithoutAScoreHasThemOnlyIfAskedFor() throws IOException {
        assertThat(run("slides", KO, "--out", folder.toString())).isZero();
        assertThat(folder.resolve("ko-2567-slides.pptx")).isNotEmptyFile();
        assertThat(run("slides", KO, "--out", folder.toString())).isZero();
        assertThat(said).contains("มีอยู่แล้วเหมือนเดิม");
        String part = Files.writeString(
                        folder.resolve("part.json"),
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก้อ\"}, \"items\": {\"i1\": 90}}",
                        StandardCharsets.UTF_8)
                .toString();
        assertThat(run("slides", part, "--out", folder.toString())).isEqualTo(1);
        assertThat(said).contains("--incomplete");
        assertThat(run("slides", part, "--out", folder.toString(), "--incomplete"))
                .isZero();
    }

    @Test
    void whatAPersonMadeIsKept() throws IOException {
        String plan = folder.resolve("plan.xlsx").toString();
        Files.writeString(folder.resolve("plan.xlsx"), "mine", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("ko-2567-calendar.ics"), "mine", StandardCharsets.UTF_8);

        assertThat(run("followup", "form", KO, "--out", plan)).isEqualTo(1);
        assertThat(run("letters", KO, "--out", folder.toString(), "--format", "md"))
                .isEqualTo(1);
        assertThat(folder.resolve("ko-2567-letters.md")).doesNotExist();
        assertThat(folder.resolve("ko-2567-calendar.ics")).hasContent("mine");
        assertThat(run("letters", KO, "--out", folder.toString(), "--format", "md", "--force"))
                .isZero();
        assertThat(Files.readString(folder.resolve("ko-2567-letters.md"), StandardCharsets.UTF_8))
                .contains("หัวหน้าส่วนงาน (สำนักปลัดเทศบาล)", "31 มีนาคม 2568");
        assertThat(Files.readString(folder.resolve("ko-2567-announcement.md"), StandardCharsets.UTF_8))
                .contains("ประกาศเทศบาลตำบลก้อ");
    }

    @Test
    void evidenceIsListedAndCheckedWithoutAskingAnybody() throws IOException {
        assertThat(run("evidence", KO, "--out", folder.toString())).isZero();
        Path list = folder.resolve("ko-2567-evidence-2568.xlsx");
        fill(list, "o1", "http://127.0.0.1:9/");
        fill(list, "o2", "www.example.go.th");

        assertThat(run("evidence", "check", list.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(said)
                .contains("o1 http://127.0.0.1:9/: not asked", "o2 www.example.go.th: no address")
                .contains("o3: no address is filled in");
        assertThat(run("evidence", "check", list.toString(), "--online", "--format", "json"))
                .isEqualTo(1);
        assertThat(said).contains("\"outcome\": \"inner\"", "\"outcome\": \"no-address\"");
        assertThat(run("evidence", "--year", "2569", "--out", folder.toString(), "--lang", "en"))
                .isZero();
        assertThat(folder.resolve("ita-evidence-2569-en.html")).exists();
        assertThat(run("evidence", "--out", folder.toString())).isEqualTo(2);
    }

    private static void fill(Path file, String item, String address) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(item)) {
                    row.getCell(4).setCellValue(address);
                }
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            book.write(whole);
            try (OutputStream out = Files.newOutputStream(file)) {
                whole.writeTo(out);
            }
        }
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Ita.run(InputStream.nullInputStream(), out, out, arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return status;
    }
}
