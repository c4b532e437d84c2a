package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnforeseenTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aMistakeInTheProgramIsToldInALineWithARemedy() {
        int status = Ita.run(broken(), OutputStream.nullOutputStream(), err, "assess", "-");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("a mistake in this program, not in your file", "java.lang.IllegalStateException: broken")
                .contains("remedy: ")
                .doesNotContain("\tat ");
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken");
            }
        };
    }
}
