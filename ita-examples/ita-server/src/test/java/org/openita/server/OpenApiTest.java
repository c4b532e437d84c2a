package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document of the service says what the service does: its paths, its parameters, and the form of its answers. */
class OpenApiTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static RunningServer server;
    private static ObjectNode document;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start();
        document =
                (ObjectNode) MAPPER.readTree(server.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyPathIsThere() {
        Set<String> served = server
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .map(path -> path.substring("/api/v1".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(document.get("paths").propertyNames())).isEqualTo(served);
    }

    /** A parameter that means nothing is refused with those that do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assess",
                "/check",
                "/import",
                "/what-if",
                "/why",
                "/compare",
                "/report",
                "/summary",
                "/batch",
                "/rules/check",
                "/rules/test",
                "/rules/diff"
            })
    void everyParameterIsThere(String path) throws Exception {
        String refusal = server.post("/api/v1" + path + "?meaningless=1", "application/json", new byte[] {'{'})
                .body();
        String expected = MAPPER.readTree(refusal).at("/problems/0/expected/en").asString();

        List<String> documented = StreamSupport.stream(
                        document.at("/paths/" + pointed(path) + "/post/parameters")
                                .spliterator(),
                        false)
                .map(parameter -> parameter.get("name").asString())
                .toList();
        assertThat(expected).isEqualTo("the parameters " + String.join(", ", documented));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assess",
                "/check",
                "/import",
                "/what-if",
                "/what-if?set=o1=0",
                "/what-if?target=EXCELLENT",
                "/why?code=e1"
            })
    void whatIsAnsweredToAResultIsAsTheDocumentSays(String question) throws Exception {
        HttpResponse<String> answer = server.post("/api/v1" + question, "application/json", ko());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problems(question.replaceAll("\\?.*", ""), "post", "200", "application/json", answer.body()))
                .isEmpty();
    }

    @Test
    void whatIsAnsweredToTwoResultsIsAsTheDocumentSays() throws Exception {
        Form both = new Form().file("a", "a.json", ko()).file("b", "b.json", ko());

        assertThat(problems("/compare", "post", "200", "application/json", text(server.form("/api/v1/compare", both))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/check", "/rules/test", "/rules/diff"})
    void whatIsAnsweredToAPackIsAsTheDocumentSays(String path) throws Exception {
        byte[] zip = EveryAnswerTest.zip(Path.of("..", "packs", "ko-house-rules"), "");

        String answer = text(server.form("/api/v1" + path, new Form().file("file", "ko.zip", zip)));

        assertThat(problems(path, "post", "200", "application/json", answer)).isEmpty();
    }

    @Test
    void theYearsAndEveryLineOfAListAreAsTheDocumentSays() throws Exception {
        assertThat(problems("/years", "get", "200", "application/json", text(server.get("/api/v1/years"))))
                .isEmpty();
        HttpResponse<String> lines = server.post("/api/v1/batch?lang=none", "application/json", ko());
        assertThat(lines.body().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(problems("/batch", "post", "200", "application/jsonl", line))
                        .isEmpty());
    }

    @Test
    void refusalsAreAsTheDocumentSays() throws Exception {
        String refusal = server.post("/api/v1/assess", "application/json", new byte[] {'{'})
                .body();

        assertThat(problems("/assess", "post", "422", "application/problem+json", refusal))
                .isEmpty();
        assertThat(problems("/assess", "post", "422", "application/problem+json", "{\"problems\": [{}]}"))
                .as("the document asks for something")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analysis.schema.json", "assessment.schema.json"})
    void theSchemasThatItLeadsToAreThere(String name) throws Exception {
        assertThat(text(server.get("/api/v1/schemas/" + name))).contains("\"$schema\"");
        assertThat(server.get("/api/v1/schemas/other.json").statusCode()).isEqualTo(404);
    }

    private static List<String> problems(String path, String method, String status, String type, String answer)
            throws Exception {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.set(
                "allOf",
                MAPPER.createArrayNode()
                        .add(document.at("/paths/" + pointed(path) + "/" + method + "/responses/" + status + "/content/"
                                + pointed("/" + type) + "/schema")));
        ObjectNode definitions = (ObjectNode) document.at("/components/schemas").deepCopy();
        JsonNode analysis = MAPPER.readTree(
                server.get("/api/v1/schemas/analysis.schema.json").body());
        definitions.set("AnalysisFile", analysis);
        schema.set("$defs", definitions);
        String local = schema.toString()
                .replace("\"schemas/analysis.schema.json\"", "\"#/$defs/AnalysisFile\"")
                .replace("#/components/schemas/", "#/$defs/");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(local)
                .validate(answer, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String pointed(String name) {
        String escaped = name.substring(1).replace("~", "~0").replace("/", "~1");
        return name.startsWith("/application") ? escaped : "~1" + escaped;
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return text;
    }

    private static byte[] ko() throws IOException {
        return Files.readAllBytes(Path.of("..", "data", "ko-2567.json"));
    }
}
