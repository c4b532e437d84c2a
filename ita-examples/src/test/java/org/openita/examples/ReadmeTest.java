package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Assessment;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** Keeps the program in the README and what it says it prints true. */
@Tag("text")
class ReadmeTest {

    private static final Path TOP = Path.of("..");

    @Test
    void theProgramInTheReadmeIsTheOneThatIsCompiled() throws IOException {
        String source = read("ita-examples/src/main/java/org/openita/examples/ShortestProgram.java");
        String body = source.substring(
                source.indexOf("// README begins\n") + "// README begins\n".length(),
                source.indexOf("        // README ends"));

        assertThat(block("java")).isEqualTo(body.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void itPrintsWhatTheReadmeSays() throws IOException {
        Analysis analysis =
                ItaEngine.forFiscalYear(2567).analyse(Assessment.read(TOP.resolve("ita-examples/data/ko-2567.json")));

        assertThat(block("text"))
                .isEqualTo(analysis.scores().overall() + "\n" + analysis.level() + "\n" + analysis.recommendations()
                        + "\n");
    }

    /** The README's first block of a language. */
    private static String block(String language) throws IOException {
        String readme = read("README.md");
        String open = "```" + language + "\n";
        int start = readme.indexOf(open) + open.length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String read(String file) throws IOException {
        return Files.readString(TOP.resolve(file), StandardCharsets.UTF_8);
    }
}
