package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.ProblemLog;

class ResultLinesTest {

    private static final String A = result("A");
    private static final String B = result("B");

    private final ProblemLog log = new ProblemLog();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "x-UTF-16LE-BOM"})
    void aResultALineIsReadWithTheLineAsItsPlace(String charset) {
        String text = A + "\r\n\r\n" + B + "\r\n" + result("ช");

        assertThat(read(text, Charset.forName(charset))).containsExactly("r.jsonl:1 A", "r.jsonl:3 B", "r.jsonl:4 ช");
        assertThat(log.isEmpty()).isTrue();
    }

    @Test
    void oneLineAndAListAreReadToo() {
        assertThat(read(A + "\n")).containsExactly("r.jsonl A");
        assertThat(read("[" + A + ",\n" + B + "]")).containsExactly("r.jsonl $[0] A", "r.jsonl $[1] B");
    }

    @Test
    void aLineThatIsWrongDoesNotKeepTheOthersFromBeingRead() {
        String twice = "{\"fiscalYear\": 2567, \"fiscalYear\": 2567, \"agency\": {\"name\": \"C\"}, \"overall\": 90}";

        assertThat(read(A + "\n{\"fiscalYear\": 2567,}\n" + twice + "\n" + B))
                .containsExactly("r.jsonl:1 A", "r.jsonl:4 B");
        assertThat(log.problems())
                .satisfiesExactly(
                        stray -> assertThat(stray.place()).hasToString("r.jsonl:2:21"),
                        name -> assertThat(name.toString()).contains("r.jsonl:3:22", "3:2"));
    }

    @Test
    void anAnalysisIsToldOnceHoweverManyThereAreInAList() {
        String analysis = "{\"schemaVersion\": 1, \"scores\": {}}";

        assertThat(read("[" + analysis + "," + analysis + "]")).isEmpty();
        assertThat(log.problems())
                .singleElement()
                .extracting(problem -> problem.found().en())
                .isEqualTo("an analysis, as ita assess writes it");
    }

    @Test
    void linesWithoutEndAreRefused() {
        assertThat(read("{}\n".repeat(1_000_000))).isEmpty();
        assertThat(log.problems()).hasSizeLessThanOrEqualTo(501);
    }

    private List<String> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private List<String> read(String text, Charset charset) {
        List<String> found = new ArrayList<>();
        Assessment.readEach(
                new ByteArrayInputStream(text.getBytes(charset)),
                "r.jsonl",
                KnownYears.builtIn(),
                log,
                (place, result) -> found.add(place + " " + result.agency().name()));
        return found;
    }

    private static String result(String name) {
        return "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"" + name + "\"}, \"overall\": 90.12}";
    }
}
