package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on which rules are tried: what it is made of, and what it asks. */
class PlaygroundTest {

    private static final String EDIT = "/playground/ask/";
    private static final String PACK_JSON =
            "\\\"name\\\": \\\"a\\\", \\\"version\\\": \\\"1\\\", \\\"fiscalYear\\\": 2567, \\\"extends\\\": \\\"2567\\\"";

    private static RunningServer server = null;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageAndTheEditorAreServedByUsAloneUnderAStrictPolicy() throws Exception {
        for (String path : List.of(
                "/playground/index.html",
                "/playground/playground.js",
                "/playground/words.js",
                "/playground/playground.css",
                "/webjars/codemirror/5.65.18/lib/codemirror.js")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http");
        }
        String page = get("/playground/index.html").body();
        assertThat(page).doesNotContain("http:", "https:", "onclick", "<style", "<script>");
    }

    @Test
    void thePackThatAPageBeginsWithIsFineAndItsCasesHold() throws Exception {
        String files = get(EDIT + "start").body();

        assertThat(ask("problems", "{\"files\": " + files + "}").body()).isEqualTo("[]");
        assertThat(ask("cases", "{\"files\": " + files + "}").body())
                .contains("\"cases\":3", "\"failures\":[]", "\"gaps\":[]");
        assertThat(ask("lint", "{\"files\": " + files + "}").statusCode()).isEqualTo(200);
    }

    @Test
    void aSlipComesWithItsPlaceItsWordsInBothLanguagesAndWhatMendsIt() throws Exception {
        String answer = ask("problems", pack("value =< 85")).body();

        assertThat(answer)
                .contains("\"file\":\"a.drl\"", "\"severity\":\"error\"", "\"th\":", "วิธีแก้", "remedy:")
                .contains("\"text\":\"<=\"");
    }

    @Test
    void aRuleIsCompletedExplainedAndTried() throws Exception {
        String pack = pack("value < 85");
        int item = "rule \"a\" when ItemScore( item == \"".length();

        assertThat(ask("complete", pack.replace("\"offset\": 0", "\"offset\": " + item))
                        .body())
                .contains("\"label\":\"e1\"", "บริการตามขั้นตอน");
        assertThat(ask("hover", pack.replace("\"offset\": 0", "\"offset\": " + (item + 1)))
                        .body())
                .contains("**i1**");
        assertThat(ask("try", pack).body()).contains("\"rule\":\"a\"", "\"fired\":false", "value < 85");
    }

    @Test
    void whatIsNoPackIsRefusedInBothLanguages() throws Exception {
        HttpResponse<String> answer = ask("problems", "{\"files\": {\"../../etc/passwd\": \"\"}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"th\":", "\"en\":", "etc/passwd");
        assertThat(ask("problems", "{\"files\": ").statusCode()).isEqualTo(422);
        assertThat(ask("try", pack("value < 85").replace("2567, \\\"agency", "25, \\\"agency"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aPackIsTakenAwayAsADirectoryInAZip() throws Exception {
        String files = get(EDIT + "start").body();
        byte[] zip = server.client()
                .send(
                        HttpRequest.newBuilder(server.at(EDIT + "zip"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"files\": " + files + "}"))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();

        assertThat(names(zip)).contains("pack/pack.json", "pack/rules.drl", "pack/cases/rules.yaml");
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String pack(String demand) {
        String rule = "rule \\\"a\\\" when ItemScore( item == \\\"i1\\\", " + demand
                + " ) then findings.recommend(\\\"i1\\\"); end";
        return "{\"files\": {\"pack.json\": \"{" + PACK_JSON + "}\", \"a.drl\": \"" + rule
                + "\"}, \"file\": \"a.drl\", \"offset\": 0, \"result\": \"{\\\"fiscalYear\\\": 2567,"
                + " \\\"agency\\\": {\\\"name\\\": \\\"a\\\"}, \\\"items\\\": {\\\"i1\\\": 90}}\"}";
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return server.client().send(HttpRequest.newBuilder(server.at(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> ask(String what, String body) throws IOException, InterruptedException {
        return server.post(EDIT + what, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }
}
