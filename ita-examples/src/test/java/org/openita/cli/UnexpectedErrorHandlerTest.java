package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnexpectedErrorHandlerTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aMistakeInTheProgramIsToldInALineWithARemedyAndKeptInAFile() throws IOException {
        int status = run(new IllegalStateException("broken"));

        assertThat(status).isEqualTo(1);
        assertThat(err())
                .startsWith("ita: โปรแกรมผิดพลาดเอง")
                .contains("a mistake in this program, not in your file", "java.lang.IllegalStateException: broken")
                .contains("remedy: ")
                .doesNotContain("\tat ");
        Path trace = Path.of(err().strip().replaceAll("(?s).*where it happened: ", ""));
        assertThat(trace).content().contains("\tat org.openita");
        Files.delete(trace);
    }

    @Test
    void memoryThatRanOutIsNoMistakeWhateverItIsWrappedIn() {
        assertThat(run(new OutOfMemoryError("Java heap space"))).isEqualTo(1);
        assertThat(run(new IllegalStateException(new OutOfMemoryError()))).isEqualTo(1);

        assertThat(err()).contains("ข้อมูลใหญ่เกินหน่วยความจำ", "-Xmx2g").doesNotContain("mistake", "\tat ");
    }

    @Test
    void whatIsNestedTooDeeplyIsSaidToBe() {
        assertThat(run(new StackOverflowError())).isEqualTo(1);

        assertThat(err()).contains("nested too deeply", "-Xss").doesNotContain("\tat ");
    }

    @Test
    void theTraceIsShownToWhoeverAsksForIt() {
        System.setProperty("ita.trace", "");
        try {
            run(new OutOfMemoryError());
        } finally {
            System.clearProperty("ita.trace");
        }
        assertThat(err()).startsWith("ita: ").contains("\tat ");
    }

    private int run(Throwable cause) {
        return Ita.run(broken(cause), OutputStream.nullOutputStream(), err, "assess", "-");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static InputStream broken(Throwable cause) {
        return new InputStream() {
            @Override
            public int read() {
                Throwables.throwIfUnchecked(cause);
                throw new AssertionError("checked", cause);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        };
    }
}
