package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what the page on adding a fiscal year tells its reader, in both languages: types into the cells, runs the commands. */
class AddAYearPageTest {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ADD-A-YEAR.th.md", "ADD-A-YEAR.md"})
    void thePageShowsWhatTheScreenShows(String page) throws IOException {
        String text = Files.readString(Path.of(page), StandardCharsets.UTF_8);

        List<Walkthrough.Step> steps = Walkthrough.of(text, folder, folder, NEVER);

        assertThat(steps).hasSize(11).allSatisfy(step -> {
            if (!step.isTrue()) {
                assertThat(step.printed()).as(step.command()).isEqualTo(step.expected());
            }
        });
        try (Stream<Path> reports = Files.list(folder.resolve("my-report"))) {
            assertThat(reports).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }
}
