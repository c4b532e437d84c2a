package org.openita.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;

/** Texts of many documents, taken apart without reading any of them. */
class JsonSplitterTest {

    private final ProblemLog log = new ProblemLog();
    private final List<String> documents = new ArrayList<>();

    private List<String> split(String text, String source) throws IOException {
        JsonSplitter.split(new ByteArrayInputStream(text.getBytes(UTF_8)), source, JsonLimits.DEFAULT, log, this::read);
        return documents;
    }

    private List<String> split(String text) throws IOException {
        return split(text, "all.json");
    }

    private void read(RawJson raw) {
        raw.read(log)
                .ifPresent(json ->
                        documents.add(((JsonNumber) ((JsonObject) json).get("a").orElseThrow()).literal()));
    }

    private List<String> codes() {
        return log.problems().stream().map(Problem::code).toList();
    }

    @Test
    void anArrayIsItsElements() throws IOException {
        assertThat(split(" [ {\"a\":1} ,\r\n{\"a\":2, \"b\": [1, {\"c\": \"]},{[\\\"\"}]}, {\"a\":3}]\n"))
                .containsExactly("1", "2", "3");
        assertThat(codes()).isEmpty();
    }

    @Test
    void linesAreDocumentsWhereTheNameOrTheTextSaysSo() throws IOException {
        assertThat(split("{\"a\":1}\r\n\n{\"a\":2}\n", "all.jsonl")).containsExactly("1", "2");
        documents.clear();
        assertThat(split("{\"a\":1}\n{\"a\":2}")).containsExactly("1", "2");
    }

    @Test
    void oneDocumentOverSeveralLinesIsOne() throws IOException {
        assertThat(split("\uFEFF{\n  \"a\": 7\n}\n")).containsExactly("7");
    }

    @Test
    void howManyThereAreAndHowTheyAreLaidOutMakesNoDifference() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 20_000; i++) {
            text.append(i == 0 ? "" : ",").append(random.nextInt(4) == 0 ? "\n " : "");
            text.append("{\"a\":")
                    .append(i)
                    .append(", \"ชื่อ\": \"")
                    .append("ก".repeat(random.nextInt(9)))
                    .append("\"}");
        }
        assertThat(split(text.append("]").toString())).hasSize(20_000).contains("0", "12345", "19999");
    }

    @Test
    void aBrokenElementCostsNoOther() throws IOException {
        assertThat(split("[{\"a\":1},{\"a\":},{\"a\":3}]")).containsExactly("1", "3");
        assertThat(log.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().toString()).startsWith("all.json:1:"));
    }

    @Test
    void aMissingCommaIsNotedAndWhatFollowsIsRead() throws IOException {
        assertThat(split("[{\"a\":1} {\"a\":2}]")).containsExactly("1", "2");
        assertThat(codes()).containsExactly("json-comma-missing");
    }

    @Test
    void whatCannotBeUnderstoodBetweenDocumentsEndsThem() throws IOException {
        assertThat(split("[{\"a\":1},,{\"a\":2}]")).containsExactly("1");
        assertThat(split("[{\"a\":3}")).contains("3");
        assertThat(split("[{\"a\":4}] x")).contains("4");
        assertThat(split("[{\"a\":5} : {\"a\":6}]")).contains("5").doesNotContain("6");
        assertThat(codes())
                .containsOnlyOnce("json-cut-off", "json-stray-comma", "json-sign-misplaced", "text-after-json");
    }

    @Test
    void nothingAtAllIsTold() throws IOException {
        assertThat(split("  ")).isEmpty();
        assertThat(split("[ ]")).isEmpty();
        assertThat(codes()).hasSize(2);
    }
}
