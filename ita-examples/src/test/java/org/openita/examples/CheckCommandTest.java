package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    private int ita(String... arguments) {
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
