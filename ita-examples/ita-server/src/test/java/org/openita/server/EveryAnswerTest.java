package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.Framework;
import org.openita.tables.ResultFile;
import org.openita.tables.ResultTemplate;

/** What the service answers where all is well, in every of its answers. */
class EveryAnswerTest {

    private static final Path DATA = Path.of("..", "data");
    private static final Path HOUSE_RULES = Path.of("..", "packs", "ko-house-rules");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatItTakesToReachALevel() throws Exception {
        assertThat(posted("/api/v1/what-if?name=ko.json")).contains("\"file\": \"ko.json\"", "\"sensitivity\"");
        assertThat(posted("/api/v1/what-if?set=o1=0")).contains("\"analysis\"");
    }

    @Test
    void whySomethingWasFound() throws Exception {
        assertThat(posted("/api/v1/why?code=e1")).contains("\"rule\"", "e1");
    }

    @Test
    void whatMakesTwoResultsDiffer() throws Exception {
        Form both = new Form().file("a", "a.json", ko()).file("b", "b.json", data("ko-2567-corrected.json"));

        assertThat(text(server.form("/api/v1/compare", both))).contains("\"causes\"");
        assertThat(text(server.form("/api/v1/compare?format=html&lang=en", both)))
                .contains("<html lang=\"en\"");
    }

    @Test
    void howAFileWasUnderstood() throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        ResultTemplate.of(Framework.of(2567)).write(form);

        HttpResponse<String> answer =
                server.post("/api/v1/import?name=form.xlsx", "application/octet-stream", form.toByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"results\": [", "\"understood\":[", "\"problems\":[");
    }

    @ParameterizedTest
    @CsvSource({"docx,PK", "odt,PK", "xlsx,PK", "pdf,%PDF", "html,<!DOCTYPE html>", "md,**"})
    void theReportInEveryFormat(String format, String beginning) throws Exception {
        HttpResponse<byte[]> answer =
                server.form("/api/v1/report?format=" + format, new Form().file("file", "ko.json", ko()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).startsWith(beginning);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("ita-report." + format);
    }

    @ParameterizedTest
    @CsvSource({"pdf,%PDF", "docx,PK", "html,<!DOCTYPE html>"})
    void thePageForWhoDecides(String format, String beginning) throws Exception {
        assertThat(text(server.form("/api/v1/summary?format=" + format, new Form().file("file", "ko.json", ko()))))
                .startsWith(beginning);
    }

    @Test
    void aProfileAndEarlierResultsStandInTheReport() throws Exception {
        Form form = new Form()
                .file("file", "ko.json", ko())
                .file("profile", "profile.json", "{\"preparedBy\": \"clerk\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(server.form("/api/v1/report?format=md&date=2026-12-01&thai-digits", form)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theEmptyFormOfAYear() throws Exception {
        HttpResponse<byte[]> answer = server.get("/api/v1/template?year=2567");

        assertThat(ResultFile.read(new java.io.ByteArrayInputStream(answer.body()), "form.xlsx")
                        .understood())
                .isNotEmpty();
    }

    @Test
    void theTagOfAnAnalysisIsThatOfItsYear() throws Exception {
        HttpResponse<String> answer = server.post("/api/v1/assess", "application/json", ko());
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(text(server.get("/api/v1/years"))).contains("\"tag\": " + tag);
    }

    @Test
    void aListOfAgenciesIsAnsweredLineByLineAndSaysItsEnd() throws Exception {
        String list = Stream.of(
                        new String(ko(), StandardCharsets.UTF_8), "{\"fiscalYear\": 2567, \"items\": {\"i1\": 101}}")
                .reduce((one, other) -> "[" + one + "," + other + "]")
                .orElseThrow();

        HttpResponse<String> answer = server.post(
                "/api/v1/batch?brief&name=all.json", "application/json", list.getBytes(StandardCharsets.UTF_8));

        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"overall\":95.11");
        assertThat(lines.get(1))
                .startsWith("{\"end\":{\"results\":1,")
                .contains("\"file\":\"all.json\"", "$[1].items.i1");
    }

    @Test
    void aPackIsCheckedTestedAndCompared() throws Exception {
        byte[] zip = zip(HOUSE_RULES, "ko-house-rules/");
        Form form = new Form().file("file", "ko-house-rules.zip", zip);

        assertThat(text(server.form("/api/v1/rules/check", form))).contains("\"fine\": true");
        assertThat(text(server.form("/api/v1/rules/test", form))).contains("\"fine\": true", "\"coverage\": ");
        assertThat(text(server.form("/api/v1/rules/diff", form.file("result", "ko.json", ko()))))
                .contains("Topic 7, IIT: improve unless every item is 100");
    }

    @Test
    void aPackAsJsonIsCheckedWithThePlacesOfItsFiles() throws Exception {
        String pack =
                "{\"pack.json\": \"{\\\"name\\\": \\\"h\\\", \\\"fiscalYear\\\": 2567, \\\"version\\\": \\\"1.0.0\\\", "
                        + "\\\"extends\\\": \\\"2567\\\"}\", \"h.drl\": \"rule \\\"x\\\" when\\n OverallScore( valeu < 9 ) then end\"}";

        assertThat(server.post(
                                "/api/v1/rules/check?name=h.json",
                                "application/json",
                                pack.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"fine\": false", "\"file\": \"h/h.drl\"", "\"line\": 2");
    }

    private static String posted(String path) throws Exception {
        HttpResponse<String> answer = server.post(path, "application/json", ko());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return text;
    }

    private static byte[] ko() throws IOException {
        return data("ko-2567.json");
    }

    private static byte[] data(String name) throws IOException {
        return Files.readAllBytes(DATA.resolve(name));
    }

    static byte[] zip(Path folder, String within) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(within + folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
