package org.openita.scoring.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** Wordings as people have them, one folder a kind: each wrong one is found, no right one is doubted. */
@Tag("text")
class CorpusTest {

    private static final Path CORPUS = corpus();
    private static final Analysis DATA =
            ItaEngine.forFiscalYear(2567).analyse(Assessment.read(CORPUS.resolve("data.json")));

    private static Path corpus() {
        try {
            URL data = Objects.requireNonNull(CorpusTest.class.getResource("corpus/data.json"));
            return Objects.requireNonNull(Path.of(data.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyWordingNeedsTheNotesBesideIt(Path file) throws IOException {
        List<String> expected = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(expected.stream().map(CorpusTest::found)).containsExactlyElementsOf(expected);
    }

    /** The line again, with the notes that its text needs. */
    private static String found(String line) {
        String text = Splitter.on(" = ").limit(2).splitToList(line).get(1);
        String notes = Proofreader.notes(ReportText.of(written(text)), DATA).stream()
                .map(CorpusTest::brief)
                .collect(Collectors.joining(", "));
        return (notes.isEmpty() ? "nothing" : notes) + " = " + text;
    }

    private static String brief(Note note) {
        Object subject = note.details().get("subject");
        return note.kind() + (subject == null ? "" : " " + subject);
    }

    /** Characters that an editor would not show stand as their number: {@code \u200B}. */
    private static String written(String text) {
        String lines = text.replace("\\n", "\n").replace("\\t", "\t");
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int at = lines.indexOf("\\u"); at >= 0; at = lines.indexOf("\\u", from)) {
            written.append(lines, from, at).append((char) Integer.parseInt(lines.substring(at + 2, at + 6), 16));
            from = at + 6;
        }
        return written.append(lines.substring(from)).toString();
    }
}
