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

/** The command line as its users meet it. */
@Tag("text")
class ItaTest {

    private static final String KO = "data/ko-2567.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void wrongUsageIsToldInBothLanguagesAndLeadsToTheHelp() {
        assertThat(ita("", "report", "ko.json", "--out", "x", "--format", "word"))
                .isEqualTo(2);
        assertThat(err())
                .contains(
                        "--format: ไม่รู้จัก \"word\"", "\"word\" is unknown; known are docx, odt", "ita report --help")
                .doesNotContain("Usage:");
        assertThat(ita("", "report")).isEqualTo(2);
        assertThat(err()).contains("ยังขาด: --out, FILE", "missing: --out, FILE");
        assertThat(ita("", "reprot")).isEqualTo(2);
        assertThat(err()).contains("ไม่รู้จัก: reprot หมายถึง report", "did you mean report");
    }

    @Test
    void theMunicipalityPassesBecauseOfPart2() {
        assertThat(ita("", "assess", KO)).isZero();
        assertThat(out()).contains("คะแนนรวม 95.11", "ผ่าน (PASS)", "EIT ส่วนที่ 2 82.44 < 85.00", "i5: คะแนน 96.45");
        assertThat(err()).isEmpty();
    }

    @Test
    void theSameInEnglish() {
        assertThat(ita("", "assess", "--lang", "en", KO)).isZero();
        assertThat(out()).contains("95.11", "Pass (PASS)", "EIT part 2 82.44 < 85.00");
    }

    @Test
    void severalFilesAreAnArrayOfJson() {
        assertThat(ita("", "assess", "--format", "json", KO, "data/excellent-2567.json", "data/urgent-2567.json"))
                .isZero();
        assertThat(out())
                .startsWith("[")
                .contains("\"code\": \"PASS\"", "\"code\": \"EXCELLENT\"", "\"code\": \"IMPROVE_URGENTLY\"");
    }

    @Test
    void aDashReadsStandardInput() throws IOException {
        assertThat(ita(Files.readString(Path.of(KO), StandardCharsets.UTF_8), "assess", "-"))
                .isZero();
        assertThat(out()).contains("95.11");
    }

    @Test
    void goodFilesAreShownAndBadOnesReported() {
        assertThat(ita(
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i99\": 850}}",
                        "assess",
                        "-",
                        KO))
                .isEqualTo(1);
        assertThat(out()).contains("95.11");
        assertThat(err()).contains("i99").doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        assertThat(ita("", "assess", "no-such-file.json")).isEqualTo(1);
        assertThat(err()).contains("no-such-file.json").doesNotContain("\tat ");
    }

    @Test
    void aFolderIsReadFileByFile() {
        assertThat(ita("", "assess", "--lang", "en", "data")).isEqualTo(1);
        assertThat(out()).contains("เทศบาลตำบลก้อ");
        assertThat(err()).contains("data/ko-profile.json:1:1 $: \"fiscalYear\" is missing");
    }

    @Test
    void severalBadFilesAreAllReportedAndNothingIsShown() {
        assertThat(ita("", "assess", "a.json", "b.json")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("a.json", "b.json");
    }

    @Test
    void ofSeveralFilesAsJsonTheGoodOnesMakeTheArray() {
        assertThat(ita("", "assess", "--format", "json", "a.json", KO)).isEqualTo(1);
        assertThat(out()).startsWith("[").contains("95.11");
    }

    @Test
    void oneFileAsJsonIsAnObject() {
        assertThat(ita("", "assess", "--format", "json", KO)).isZero();
        assertThat(out()).startsWith("{").endsWith("}\n").contains("\"schemaVersion\": 2");
    }

    @Test
    void rulesThatCannotBeReadAreReportedOnce() {
        assertThat(ita("", "assess", "--rules", "no-such-pack", KO, "data/ko-2567-corrected.json"))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).containsOnlyOnce("no-such-pack").doesNotContain("\tat ");
    }

    @Test
    void theCorrectedFileHasTheSameFiguresAndNoNote() {
        assertThat(ita("", "assess", "data/ko-2567-corrected.json")).isZero();
        assertThat(out()).contains("คะแนนรวม 95.11").doesNotContain("ข้อสังเกต");
    }

    @Test
    void inventedAgenciesSayThatTheyAre() {
        assertThat(ita("", "assess", "data/excellent-2567.json", "data/urgent-2567.json"))
                .isZero();
        assertThat(out().lines().filter(line -> line.contains("หน่วยงานสมมติ: invented example")))
                .hasSize(2);
    }

    @Test
    void everythingHasHelpOnStandardOutput() {
        assertThat(ita("", "--help")).isZero();
        assertThat(ita("", "assess", "--help")).isZero();
        assertThat(out()).contains("assess", "--format", "--lang", "--rules", "วิเคราะห์ผลการประเมิน");
        assertThat(err()).isEmpty();
    }

    @Test
    void theVersionIsOnStandardOutput() {
        assertThat(ita("", "--version")).isZero();
        assertThat(out()).startsWith("ita ").contains("Java ");
    }

    @Test
    void withoutACommandTheUsageIsOnStandardError() {
        assertThat(ita("")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("Usage: ita", "assess");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(ita("", "assess")).isEqualTo(2);
        assertThat(ita("", "assess", "--format", "xml", KO)).isEqualTo(2);
        assertThat(ita("")).isEqualTo(2);
    }

    private int ita(String in, String... arguments) {
        return Ita.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
