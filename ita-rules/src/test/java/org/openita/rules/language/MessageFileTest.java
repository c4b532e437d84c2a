package org.openita.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openita.model.text.Messages;

class MessageFileTest {

    private static final String PIECES = " \t\f=:#!ab.กé";

    /** Lines without a backslash are read by ourselves, those with one by Java. */
    @Test
    void aLineSaysWhatJavaReadsInIt() throws IOException {
        Random random = new Random(1);
        int texts = 0;

        for (int n = 0; n < 20_000; n++) {
            String line = line(random);
            Map<String, String> expected = Messages.parse(new StringReader(line));
            expected.values().removeIf(String::isBlank); // told as a problem, and no text
            assertThat(MessageFile.parse("file", line, RuleProblems.log()).texts())
                    .as("line '%s'", line)
                    .isEqualTo(expected);
            texts += expected.size();
        }

        assertThat(texts).isGreaterThan(1_000);
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            line.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return line.toString();
    }
}
