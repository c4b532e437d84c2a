package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Assessment;
import org.openita.scoring.ItaEngine;
import org.openita.server.call.Calls;

/** Many requests at once share nothing, and where there are too many of them they are told so. */
class ManyAtOnceTest {

    private static final Path KO = Path.of("..", "data", "ko-2567.json");

    @Test
    void eachRequestIsAnsweredByItsOwnResult() throws Exception {
        String ko = Files.readString(KO, StandardCharsets.UTF_8);
        ItaEngine engine = ItaEngine.forFiscalYear(2567);
        try (RunningServer server = RunningServer.start()) {
            List<String> results = IntStream.range(0, 40)
                    .mapToObj(i -> ko.replaceFirst("เทศบาลตำบลก้อ", "เทศบาลตำบล " + i)
                            .replaceFirst("\"i1\": *[0-9.]+", "\"i1\": " + (50 + i)))
                    .toList();

            List<CompletableFuture<HttpResponse<String>>> answers = results.stream()
                    .map(result -> asked(server, "/api/v1/assess", result))
                    .toList();

            for (int i = 0; i < results.size(); i++) {
                assertThat(answers.get(i).join().body())
                        .isEqualTo(engine.analyse(Assessment.parse(results.get(i), "own"))
                                .toJson());
            }
            assertThat(server.context().getBean(Calls.class).bodies())
                    .as("memory kept")
                    .isZero();
        }
    }

    @Test
    void whoFindsNoRoomIsToldWhenToComeAgain() throws Exception {
        String ko = Files.readString(KO, StandardCharsets.UTF_8);
        try (RunningServer server = RunningServer.start("--openita.server.workers=1", "--openita.server.waiting=1")) {
            List<HttpResponse<String>> answers =
                    IntStream.range(0, 24)
                            .mapToObj(i -> asked(server, "/api/v1/report?format=pdf", ko))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();

            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .contains(200, 503)
                    .isSubsetOf(200, 503);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("tag:openita.org,2026:busy");
            });
            assertThat(asked(server, "/api/v1/assess", ko).join().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void memoryForBodiesIsBoundedAndGivenBack() throws Exception {
        String ko = Files.readString(KO, StandardCharsets.UTF_8);
        try (RunningServer server = RunningServer.start("--openita.server.bodies-at-once=1KB")) {
            HttpResponse<String> answer = asked(server, "/api/v1/assess", ko).join();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("busy-bodies");
            assertThat(server.context().getBean(Calls.class).bodies()).isZero();
        }
    }

    private static CompletableFuture<HttpResponse<String>> asked(RunningServer server, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.at(path))
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return server.client().sendAsync(request, BodyHandlers.ofString());
    }
}
