package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page of the office asks, and what it is told. */
class OfficeTest {

    private static final Path KO = Path.of("..", "data", "ko-2567.json");
    private static final String TYPE = "application/octet-stream";

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
    void theFirstPageIsTheOffices() throws IOException, InterruptedException {
        HttpResponse<byte[]> first = server.get("/");

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/office/"));
        assertThat(new String(server.get("/office/").body(), StandardCharsets.UTF_8))
                .contains("office.js");
    }

    @Test
    void aResultIsToldWithWhatKeepsItFromTheNextLevelItsDoubtsAndItsTables() throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post("/office/ask/look?name=ko.json", TYPE, Files.readAllBytes(KO));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"overall\":\"95.11\"",
                        "ขาด 2.56 คะแนน",
                        "\"subjects\":[\"i5\"]",
                        "\"path\":[\"items\",\"e1\",\"part2\"]",
                        "\"path\":[\"indicators\",\"7\"]");
    }

    @Test
    void ofAFileWithSeveralAgenciesOneIsShownAndTheOthersAreNamed() throws IOException, InterruptedException {
        byte[] table =
                "ปีงบประมาณ,หน่วยงาน,IIT,EIT,OIT\n2567,ก,90,90,90\n2567,ข,50,50,50\n".getBytes(StandardCharsets.UTF_8);

        String body =
                server.post("/office/ask/look?name=t.csv&which=1", TYPE, table).body();

        assertThat(body).contains("\"agencies\":[\"ก 2567\",\"ข 2567\"]", "\"agency\":\"ข\"");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsProblems() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                server.post("/office/ask/look?name=x.json", TYPE, "{\"items\": 1}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"problems\"", "fiscalYear");
    }
}
