package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and the form on the command line. */
@Tag("text")
class TableCommandsTest {

    private static final String TABLE = """
        หน่วยงาน,ปีงบประมาณ,i1,i2,คะแนนรวม
        เทศบาล ก,2567,95.38,96.92,95.11
        เทศบาล ข,2567,950,96.92,
        เทศบาล ค,2567,90,91,
        """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void eachGoodRowIsAnalysedAndEachBadOneTold() throws IOException {
        String table = file("scores.csv", TABLE);
        assertThat(ita("assess", "--lang", "en", table)).isEqualTo(1);
        assertThat(out()).contains("เทศบาล ก", "เทศบาล ค").doesNotContain("เทศบาล ข");
        assertThat(err()).contains(table + ":3:3 i1: the number 950, outside 0 to 100");
    }

    @Test
    void severalAgenciesOfOneFileAreAnArrayOfJson() throws IOException {
        assertThat(ita("assess", "--format", "json", file("scores.csv", TABLE))).isEqualTo(1);
        assertThat(out()).startsWith("[").contains("เทศบาล ก", "เทศบาล ค");
    }

    @Test
    void rejectedRowsGoToAFileWhenAsked() throws IOException {
        String table = file("scores.csv", TABLE);
        Path rejected = folder.resolve("rejected.csv");
        assertThat(ita("assess", table, "--rejected", rejected.toString())).isEqualTo(1);
        assertThat(Files.readString(rejected, StandardCharsets.UTF_8))
                .startsWith("หน่วยงาน,ปีงบประมาณ,i1,i2,คะแนนรวม,เหตุผลที่ไม่รับ\nเทศบาล ข,2567,950,96.92,,");
        assertThat(Files.readString(Path.of(table), StandardCharsets.UTF_8)).isEqualTo(TABLE);
    }

    @Test
    void theOriginalIsNeverWrittenOver() throws IOException {
        String table = file("scores.csv", TABLE);
        assertThat(ita("assess", "--lang", "en", table, "--rejected", table)).isEqualTo(1);
        assertThat(err()).contains("this is the file that was read");
        assertThat(Files.readString(Path.of(table), StandardCharsets.UTF_8)).isEqualTo(TABLE);
    }

    @Test
    void rejectedRowsAreNotWrittenOverAnotherFile() throws IOException {
        String table = file("scores.csv", TABLE);
        String mended = file("rejected.csv", "mended");
        assertThat(ita("assess", "--lang", "en", table, "--rejected", mended)).isEqualTo(1);
        assertThat(err()).contains(mended + ": this file is there already", "--force");
        assertThat(Path.of(mended)).hasContent("mended");
        assertThat(ita("assess", table, "--rejected", mended, "--force")).isEqualTo(1);
        assertThat(Path.of(mended)).content(StandardCharsets.UTF_8).contains("เทศบาล ข");
    }

    @Test
    void rejectedRowsAreThoseOfOneFile() throws IOException {
        String table = file("scores.csv", TABLE);
        assertThat(ita(
                        "assess",
                        table,
                        table,
                        "--rejected",
                        folder.resolve("r.csv").toString()))
                .isEqualTo(2);
    }

    @Test
    void checksLookAtEachAgency() throws IOException {
        String table = file("scores.csv", TABLE);
        assertThat(ita("check", "--format", "json", table)).isEqualTo(1);
        assertThat(out()).startsWith("[").contains(table + ":2", table + ":4");
    }

    @Test
    void theYearThatATableDoesNotSayMayBeGiven() throws IOException {
        String table = file("scores.csv", "หน่วยงาน,คะแนนรวม\nเทศบาล ก,95.11\n");
        assertThat(ita("assess", "--lang", "en", table)).isEqualTo(1);
        assertThat(err()).contains(table + ": nothing in the table says the fiscal year", "--year 2567");
        assertThat(ita("assess", "--lang", "en", "--year", "2567", table)).isZero();
        assertThat(out()).contains("เทศบาล ก");
    }

    @Test
    void aYearThatContradictsAResultIsRefused() throws IOException {
        String table = file("scores.csv", TABLE);
        String json = file("a.json", "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"A\"}, \"overall\": 95.11}");
        assertThat(ita("check", "--lang", "en", "--year", "2566", table)).isEqualTo(1);
        assertThat(ita("check", "--lang", "en", "--year", "2566", json)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(
                        "ปีงบประมาณ: the year 2567, but --year says 2566", "the year 2566, but " + json + " says 2567");
        assertThat(ita("check", "--year", "2024", json)).isEqualTo(2);
    }

    @Test
    void theFormIsWrittenOnceAndNotOver() {
        String form = folder.resolve("form.xlsx").toString();
        assertThat(ita("template", "--year", "2567", "--out", form)).isZero();
        assertThat(err()).startsWith("เขียนแล้ว: " + form + "\n").contains("ขั้นต่อไป", "ita check " + form);
        assertThat(ita("template", "--year", "2567", "--out", form, "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("this file is there already");
        assertThat(ita("template", "--year", "2567", "--out", form, "--force")).isZero();
        assertThat(ita("assess", "--lang", "en", form)).isEqualTo(1);
        assertThat(err()).contains("not one score");
    }

    @Test
    void aYearWithoutAFrameworkHasNoForm() {
        String form = folder.resolve("form.xlsx").toString();
        assertThat(ita("template", "--year", "2024", "--out", form, "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("the year 2024", "2024 of the Common Era is 2567");
        assertThat(Path.of(form)).doesNotExist();
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return file.toString();
    }

    private int ita(String... arguments) {
        return Ita.run(new ByteArrayInputStream(new byte[0]), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
