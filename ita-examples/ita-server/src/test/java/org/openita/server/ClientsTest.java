package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients that the page shows do what it says, where their tools are. */
class ClientsTest {

    private static RunningServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void curl() throws Exception {
        assertThat(printed("sh", "sh", "client.sh", "curl")).contains("\"overall\": 95.11");
    }

    @Test
    void python() throws Exception {
        assertThat(printed("python", "python3", "client.py", "python3")).isEqualTo("95.11 PASS\n");
    }

    @Test
    void javaScript() throws Exception {
        assertThat(printed("js", "node", "client.cjs", "node")).isEqualTo("95.11 PASS\n");
    }

    @Test
    void java() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(printed("java", java, "Client.java", java)).contains("\"overall\": 95.11");
    }

    private String printed(String language, String program, String name, String tool) throws Exception {
        assumeTrue(isThere(tool), tool + " is not here");
        Path file = folder.resolve(name);
        Files.writeString(file, shown(language), StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(List.of(program, file.toString()))
                .directory(Path.of("..", "..").toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    private static boolean isThere(String tool) {
        return tool.contains(File.separator)
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static String shown(String language) throws IOException {
        String page = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1).replace(":8567", ":" + server.port());
    }
}
