package org.openita.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service answers to those who mean ill, and to those whose network or program is broken. */
class HostileRequestTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start("--openita.server.largest-body=1MB", "--openita.server.longest-upload=1s");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, , , 421",
        "localhost, https://evil.example, , 403",
        "localhost, null, , 403",
        "localhost, , cross-site, 403",
        "localhost, , same-site, 403",
        "localhost, , same-origin, 422"
    })
    void whoAsksForAnotherNameOrFromAnotherSiteIsRefused(String host, String origin, String site, int status)
            throws Exception {
        String headers = "Host: " + host + "\r\n"
                + (origin == null ? "" : "Origin: " + origin + "\r\n")
                + (site == null ? "" : "Sec-Fetch-Site: " + site + "\r\n");

        String answer = server.raw("POST /api/v1/assess HTTP/1.1\r\n" + headers
                + "Connection: close\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("application/problem+json");
    }

    @Test
    void everyAnswerForbidsWhatBrowsersMightDoWithIt() throws Exception {
        HttpResponse<byte[]> answer = server.get("/api/v1/years");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        String head = "POST /api/v1/assess HTTP/1.1\r\nHost: localhost\r\n";

        assertThat(server.raw(head + "Content-Length: 99999999999\r\n\r\n{"))
                .startsWith("HTTP/1.1 413 ")
                .contains("body-too-large");
        assertThat(server.post("/api/v1/assess", "application/json", new byte[(1 << 20) + 1])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatDripsInIsEndedAndAnswered() throws Exception {
        assertThat(dripping()).startsWith("HTTP/1.1 408 ").contains("upload-too-slow");
    }

    private static String dripping() throws Exception {
        try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write("POST /api/v1/assess HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 6; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(300);
            }
            byte[] begin = socket.getInputStream().readNBytes(4_000);
            return new String(begin, StandardCharsets.UTF_8);
        }
    }

    @Test
    void anUploadThatBreaksOffHarmsNobody() throws Exception {
        try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("POST /api/v1/assess HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{\"fis"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(server.get("/api/v1/years").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenFormIsToldAsOne() throws Exception {
        assertThat(server.post("/api/v1/assess", "multipart/form-data", new byte[] {1})
                        .body())
                .contains("form-broken");
        assertThat(server.post(
                                "/api/v1/assess",
                                "multipart/form-data; boundary=x",
                                "--x\r\nhalf".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/assess?yaer=2567, unknown-parameter",
        "/api/v1/assess?year=2599, no-such-year",
        "/api/v1/assess?year=MMXX, parameter-not-number",
        "/api/v1/assess?year=2567&year=2566, parameter-twice",
        "/api/v1/why, parameter-missing",
        "/api/v1/report?format=exe, parameter-not-among",
        "/api/v1/report?date=yesterday, not-a-date",
        "/api/v1/what-if?set=o1, set-once-with-sign",
        "/api/v1/compare, one-file"
    })
    void aMistypedQuestionIsNotAnsweredAsAnother(String path, String code) throws Exception {
        byte[] ko = Files.readAllBytes(Path.of("..", "data", "ko-2567.json"));
        HttpResponse<String> answer = path.endsWith("compare")
                ? server.post(path, "multipart/form-data; boundary=x", "--x--\r\n".getBytes(StandardCharsets.UTF_8))
                : server.post(path, "application/json", ko);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"th\":\"", "\"en\":\"");
    }

    @Test
    void whatIsNotThereAndWhatCannotBeDoneAreToldInWords() throws Exception {
        assertThat(new String(server.get("/api/v1/nothing").body(), StandardCharsets.UTF_8))
                .contains("\"status\":404", "tag:openita.org,2026:status-404");
        assertThat(server.get("/api/v1/assess").statusCode()).isEqualTo(405);
        assertThat(server.get("/../../etc/passwd").statusCode()).isIn(400, 404);
    }

    @Test
    void aNameIsNeverAPlaceOnTheDisk() throws Exception {
        assertThat(server.post(
                                "/api/v1/assess?name=/etc/passwd",
                                "application/json",
                                "{".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"file\":\"passwd\"")
                .doesNotContain("/etc/passwd");
    }

    @Test
    void aPackThatUnpacksWithoutEndOrLeadsElsewhereIsRefused() throws Exception {
        assertThat(packed("pack.json", 64 << 20)).contains("pack-too-large");
        assertThat(packed("../../etc/cron.d/x", 1)).contains("pack-odd-name");
        assertThat(server.post(
                                "/api/v1/rules/check",
                                "application/zip",
                                "PK and no more".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isIn(200, 422);
    }

    private static String packed(String name, int size) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return server.post("/api/v1/rules/check", "application/zip", bytes.toByteArray(), Map.of())
                .body();
    }

    @Test
    void aFormAsCurlSendsByDefaultIsTakenForTheFileThatItIs() throws Exception {
        byte[] ko = Files.readAllBytes(Path.of("..", "data", "ko-2567.json"));

        assertThat(server.post("/api/v1/assess", "application/x-www-form-urlencoded", ko)
                        .statusCode())
                .isEqualTo(200);
    }
}
