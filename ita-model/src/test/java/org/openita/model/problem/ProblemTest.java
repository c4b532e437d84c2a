package org.openita.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.json.JsonReader;
import org.openita.model.text.Text;

class ProblemTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void aProblemHasACodeAPlaceAndWhatItsTextsTell() {
        Problem problem = first("{\"a\": 1,\n \"a\": 2}");

        assertThat(problem.code()).isEqualTo("name-twice");
        assertThat(problem.place()).isEqualTo(new Place("ko.json", 2, 2, "$.a"));
        assertThat(problem.attributes())
                .containsExactly(Map.entry("name", Text.same("a")), Map.entry("where", Text.same("1:2")));
        assertThat(problem.found().en()).isEqualTo("\"a\" stands twice, first at 1:2");
    }

    @Test
    void aLongValueIsCutInTextAndAttributeAlike() {
        String name = "x".repeat(1_000);
        Problem problem = first("{\"" + name + "\": 1, \"" + name + "\": 2}");

        assertThat(problem.attributes().get("name")).isEqualTo(Text.same("x".repeat(60) + "…"));
        assertThat(problem.found().th()).hasSizeLessThan(120);
    }

    @Test
    void placesNameLinesCellsAndRules() {
        assertThat(Place.of("a.csv")).hasToString("a.csv");
        assertThat(new Place("a.csv", 3, 0, "")).hasToString("a.csv:3");
        assertThat(new Place("a.csv", 3, 2, "e1")).hasToString("a.csv:3:2 e1");
        assertThat(new Place("a.xlsx", "ITA", 5, 28, "e1", "")).hasToString("a.xlsx [ITA] AB5 e1");
        assertThat(new Place("a.xlsx", "ITA", 5, 0, "", "")).hasToString("a.xlsx [ITA] 5");
        assertThat(Place.of("a.drl", 1, 2).inRule("r")).hasToString("a.drl:1:2, rule \"r\"");
    }

    @Test
    void anExceptionIsWholeAfterSerialisation() throws Exception {
        InputException thrown = new InputException(List.of(first("{\"a\": 1, \"a\": 2}")));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        InputException read =
                (InputException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read.problems()).isEqualTo(thrown.problems());
        assertThat(read.describe(THAI)).isEqualTo(thrown.describe(THAI));
    }

    @Test
    void whatCouldNotBeReadHasItsCauseAndNoWordOfFileNames() {
        ProblemLog log = new ProblemLog();
        new JsonReader().read(failing(new SocketTimeoutException("Read timed out")), "request body", log);

        assertThatThrownBy(log::throwIfAny)
                .isInstanceOf(InputException.class)
                .hasCauseInstanceOf(SocketTimeoutException.class)
                .hasMessage("request body: the data did not arrive in time\n"
                        + "    expected: data that arrives whole\n"
                        + "    remedy: send it again, or check the connection");
    }

    @Test
    void aFileThatIsNotThereHasItsCauseToo() {
        ProblemLog log = new ProblemLog();
        new JsonReader().read(Path.of("no-such.json"), log);

        assertThatThrownBy(log::throwIfAny).hasCauseInstanceOf(NoSuchFileException.class);
        assertThat(log.problems()).extracting(Problem::code).containsExactly("file-missing");
    }

    private static Problem first(String json) {
        ProblemLog log = new ProblemLog();
        new JsonReader().parse(json, "ko.json", log);
        return log.problems().get(0);
    }

    private static InputStream failing(IOException thrown) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw thrown;
            }
        };
    }
}
