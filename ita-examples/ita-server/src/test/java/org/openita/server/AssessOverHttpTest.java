package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Assessment;
import org.openita.scoring.ItaEngine;

/** A service that runs, asked over HTTP as clients ask it. */
class AssessOverHttpTest {

    private static final Path KO = Path.of("..", "data", "ko-2567.json");

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
    void aResultIsAnsweredByItsAnalysis() throws Exception {
        HttpResponse<String> answer = server.post("/api/v1/assess", "application/json", Files.readAllBytes(KO));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .isEqualTo(ItaEngine.forFiscalYear(2567)
                        .analyse(Assessment.read(KO))
                        .toJson());
    }

    @Test
    void aResultIsCheckedWithoutBeingJudged() throws Exception {
        HttpResponse<String> answer =
                server.post("/api/v1/check?name=ko-2567.json", "application/json", Files.readAllBytes(KO));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"file\": \"ko-2567.json\"", "misprint-suspect");
    }

    @Test
    void aWrongResultIsRefusedWithAllProblemsAndTheirPlacesInThaiOrEnglish() throws Exception {
        byte[] wrong =
                "{\"fiscalYear\": 2567,\n \"items\": {\"i1\": 101,\n \"i99\": 5}}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> thai = server.post("/api/v1/assess", "application/json", wrong);
        HttpResponse<String> english =
                server.post("/api/v1/assess", "application/json", wrong, Map.of("Accept-Language", "en-GB, th;q=0.5"));

        assertThat(thai.statusCode()).isEqualTo(422);
        assertThat(thai.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(thai.body())
                .contains("\"title\":\"ข้อมูลที่ส่งมาใช้ไม่ได้\"")
                .contains("\"code\":\"score-out-of-range\"", "\"line\":2", "\"path\":\"$.items.i1\"")
                .contains("\"line\":3", "\"path\":\"$.items.i99\"");
        assertThat(english.body()).contains("\"title\":\"The input cannot be used\"");
    }
}
