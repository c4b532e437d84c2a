package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.cli.JavaProcess;

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
    void itPrintsWhatTheReadmeSays() throws IOException, InterruptedException {
        assertThat(JavaProcess.run(TOP, "C", ShortestProgram.class).out()).isEqualTo(block("text"));
    }

    @Test
    void theVersionInTheReadmeIsTheProjects() throws IOException {
        String project = between(read("pom.xml"), "<artifactId>openita</artifactId>\n  <version>", "</version>");

        assertThat(block("xml")).containsOnlyOnce("<version>" + project + "</version>");
    }

    /** The README's first block of a language. */
    private static String block(String language) throws IOException {
        return between(read("README.md"), "```" + language + "\n", "```");
    }

    private static String between(String text, String open, String close) {
        int start = text.indexOf(open) + open.length();
        return text.substring(start, text.indexOf(close, start));
    }

    private static String read(String file) throws IOException {
        return Files.readString(TOP.resolve(file), StandardCharsets.UTF_8);
    }
}
