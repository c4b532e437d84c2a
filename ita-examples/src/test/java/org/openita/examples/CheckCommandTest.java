package org.openita.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aReportIsReadAgainstTheData(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "ตัวชี้วัดที่ 8 ได้คะแนนสูงสุด", UTF_8);

        assertThat(ita("check", "--lang", "en", "--text", report.toString(), "--against", CORRECTED))
                .isEqualTo(1);
        assertThat(out()).contains("line 1", "indicator 8 has 83.83, which is not the highest");
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
