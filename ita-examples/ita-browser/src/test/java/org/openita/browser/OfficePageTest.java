package org.openita.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.server.ItaServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The office's page as an office uses it: two figures are doubtful, are mended, and the report is downloaded. */
class OfficePageTest {

    private static final Path KO = Path.of("..", "data", "ko-2567.json");
    private static final String READY = "return !document.getElementById('result').hidden"
            + " && !document.getElementById('state').textContent.includes('…');";
    private static final String CIRCLES =
            "return [...document.querySelectorAll('td.doubtful input')].map(one => one.id);";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static ConfigurableApplicationContext server;
    private static URI page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder);
        System.setProperty("java.awt.headless", "true");
        server = SpringApplication.run(ItaServer.class, "--server.port=0");
        int port = ((WebServerApplicationContext) server).getWebServer().getPort();
        page = URI.create("http://127.0.0.1:" + port + "/");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(page, 1280, "light");
        browser.until("return document.getElementById('year').options.length > 3;");
    }

    @Test
    void twoFiguresAreCircledAndMendedAndTheReportIsMade() throws IOException {
        browser.choose("file", KO);
        browser.until(READY);
        assertThat(text("level")).isEqualTo("ผ่าน");
        assertThat(text("next")).contains("2.56");
        assertThat(browser.ask(CIRCLES)).contains("score-i5", "score-i14");

        browser.type("score-i5", "96.15");
        browser.until("return !document.getElementById('score-i5').closest('td').classList.contains('doubtful');");
        browser.type("score-i14", "97.69");
        browser.until("return document.querySelectorAll('td.doubtful').length === 0;");
        assertThat(browser.ask("return [String(document.getElementById('no-doubts').hidden)];"))
                .containsExactly("false");

        browser.downloadTo(folder);
        browser.press("report-docx");
        Path report = folder.resolve("ita-2567-report.docx");
        browser.until("return document.getElementById('state').textContent.includes('ทำเอกสารแล้ว');");
        await(report);
        try (InputStream in = Files.newInputStream(report);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("เทศบาลตำบลก้อ", "95.11");
        }
    }

    @Test
    void whatIsWrongWithAFileIsSaidAndAScriptInANameIsAName() throws IOException {
        browser.choose("file", file("wrong.json", "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i1\": 950}}"));
        browser.until("return document.querySelectorAll('#problems li').length > 0;");
        assertThat(text("problems")).contains("950");
        assertThat(Axe.violations(browser)).isEmpty();

        browser.choose(
                "file",
                file(
                        "name.json",
                        "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"<img src=x onerror=document.title=1>\"},"
                                + " \"overall\": 90}"));
        browser.until(READY);
        assertThat(text("agency")).startsWith("<img src=x");
        assertThat(browser.ask("return [document.title];").get(0)).contains("OpenITA");
    }

    @Test
    void aLargeFileThatIsNoneIsRefusedAndThePageGoesOn() throws IOException {
        Path large = folder.resolve("large.xlsx");
        Files.write(large, new byte[50_000_000]);
        browser.choose("file", large);
        browser.until("return document.querySelectorAll('#problems li').length > 0;");
        browser.choose("file", KO);
        browser.until(READY);
        assertThat(text("level")).isEqualTo("ผ่าน");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void thePageIsOpenToEveryoneFetchesNothingFromElsewhereAndFits(int width) throws IOException {
        for (String language : List.of("", "?lang=en")) {
            browser.open(page.resolve("/office/" + language), width, "light");
            browser.until("return document.getElementById('year').options.length > 3;");
            assertThat(Axe.violations(browser)).isEmpty();
            browser.choose("file", KO);
            browser.until(READY);
            assertThat(Axe.violations(browser)).as(language + width).isEmpty();
            assertThat(browser.ask("return performance.getEntriesByType('resource').map(one => new URL(one.name).origin);"))
                    .isNotEmpty()
                    .containsOnly(page.resolve("/").toString().replaceAll("/$", ""));
            assertThat(browser.ask(
                            "return [String(document.documentElement.scrollWidth - document.documentElement.clientWidth)];"))
                    .containsExactly("0");
            picture("office-" + width + (language.isEmpty() ? "-th" : "-en"));
        }
    }

    /** A picture to look at where a folder for pictures is named. */
    private static void picture(String name) throws IOException {
        String to = System.getProperty("openita.pictures");
        if (to != null) {
            Files.write(Path.of(to, name + ".png"), browser.picture());
        }
    }

    private static String text(String id) {
        return browser.ask("return [document.getElementById('" + id + "').textContent];").get(0);
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void await(Path file) throws IOException {
        for (int i = 0; i < 100 && !isWhole(file); i++) {
            browser.rest(200);
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return Files.exists(file)
                    && files.noneMatch(one -> one.toString().endsWith(".crdownload"));
        }
    }
}
