package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the system's locale must not change. File names in Thai pass through a shell, since the tests' own locale may be C. */
@Tag("text")
@EnabledOnOs(OS.LINUX)
class ItaProcessTest {

    private static final Path TOP = Path.of("..");

    /** ก้อ.json, as a shell's printf spells it. */
    private static final String THAI_NAME = "$(printf '\\340\\270\\201\\340\\271\\211\\340\\270\\255.json')";

    @TempDir
    private Path folder;

    @Test
    void thaiIsWholeUnderTheCLocale() throws Exception {
        JavaProcess ita = JavaProcess.run(TOP, "C", Ita.class, "assess", "ita-examples/data/ko-2567.json");

        assertThat(ita.status()).isZero();
        assertThat(ita.out())
                .startsWith("เทศบาลตำบลก้อ อำเภอลี้ จังหวัดลำพูน\n")
                .contains("ระดับ ผ่าน (PASS)");
        assertThat(ita.err()).isEmpty();
    }

    @Test
    void messagesAreWholeUnderTheCLocale() throws Exception {
        JavaProcess ita = JavaProcess.run(TOP, "C", Ita.class, "assess", "no-such-file.json");

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err()).contains("no-such-file.json", "ไม่พบไฟล์นี้");
    }

    @Test
    void aFileWithAThaiNameIsReadUnderTheCLocale() throws Exception {
        JavaProcess ita = shell("cp \"$KO\" " + THAI_NAME + " && ita assess " + THAI_NAME);

        assertThat(ita.err()).isEmpty();
        assertThat(ita.out()).contains("95.11");
    }

    @Test
    void aFileWithAThaiNameIsCalledByItUnderTheCLocale() throws Exception {
        JavaProcess ita = shell("echo '[]' > " + THAI_NAME + "; ita assess " + THAI_NAME);

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err()).startsWith("ก้อ.json");
    }

    @Test
    void aReaderThatGoesAwayIsNotASuccess() throws Exception {
        JavaProcess ita = shell("ita assess \"$KO\" > /dev/full");

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err()).contains("not all of the result could be written").doesNotContain("\tat ");
    }

    private JavaProcess shell(String script) throws IOException, InterruptedException {
        return JavaProcess.shell(folder, "C", script);
    }
}
