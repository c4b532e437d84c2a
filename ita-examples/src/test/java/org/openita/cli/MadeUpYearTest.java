package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year unlike any that is built in, from a directory and without Java: weights of 25, 25 and 50, nine indicators, twenty internal
 * questions, one of them of two sub-items, three external parts that count differently, disclosures scored 0, 50 or 100, and five
 * levels of its own.
 */
class MadeUpYearTest {

    private static final String KIT = "src/test/resources/org/openita/cli/made-up-2570";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String result = "";

    @BeforeEach
    void aResultOfTheYear() throws IOException {
        String internal = IntStream.rangeClosed(1, 20)
                .filter(number -> number != 3)
                .mapToObj(number -> "\"i" + number + "\": " + (number == 4 ? 70 : 85))
                .collect(Collectors.joining(", "));
        String external = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> "\"e" + number + "\": {\"part1\": 90, \"part2\": 80, \"part3\": 50}")
                .collect(Collectors.joining(", "));
        String disclosed = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "\"o" + number + "\": " + (number == 5 ? 50 : 100))
                .collect(Collectors.joining(", "));
        String items = String.join(", ", internal, "\"i3.1\": 90, \"i3.2\": 80", external, disclosed);
        result = write("result.json", items);
    }

    @Test
    void theScoresAddUpAsTheYearSays() {
        assertThat(run("assess", result, "--year-kit", KIT, "--lang", "en")).isZero();
        assertThat(words())
                .contains("Overall 88.73 Level Silver (SILVER)")
                .contains("IIT Internal survey 84.25")
                .contains("EIT External survey 79.00")
                .contains("OIT Open data check 95.83")
                .contains("because e1 (On the web) 50.00 < 75.00 [made-up-2570/advice.drl:14]")
                .contains("because o5 50.00 < 100.00");
    }

    @Test
    void aScoreBetweenTheStepsIsRefused() throws IOException {
        assertThat(run("check", write("between.json", "\"o1\": 75"), "--year-kit", KIT, "--lang", "en"))
                .isEqualTo(1);
        assertThat(words()).contains("$.items.o1: the number 75", "one of 0, 50, 100");
    }

    @Test
    void everyFormatOfTheReportTakesTheYear() throws IOException {
        assertThat(run(
                        "report",
                        result,
                        "--year-kit",
                        KIT,
                        "--out",
                        folder.toString(),
                        "--format",
                        "docx,html,pdf,xlsx,md"))
                .isZero();
        assertThat(Files.readString(folder.resolve("result.html"))).contains("88.73", "เงิน", "ทางเว็บไซต์");
        assertThat(folder.resolve("result.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("result.docx")).isNotEmptyFile();
    }

    @Test
    void theFormOfTheYearIsReadBack() {
        String form = folder.resolve("form.xlsx").toString();

        assertThat(run("template", "--year", "2570", "--year-kit", KIT, "--out", form))
                .isZero();
        assertThat(run("check", form, "--year-kit", KIT, "--lang", "en")).isEqualTo(1);
        assertThat(words()).contains("form.xlsx");
    }

    @Test
    void rulesAndCasesAreOfTheYear() {
        assertThat(run("year", "check", KIT)).as(words()).isZero();
        assertThat(run("rules", "test", KIT, "--lang", "en")).as(words()).isZero();
    }

    private String write(String name, String items) throws IOException {
        String json = "{\"fiscalYear\": 2570, \"agency\": {\"name\": \"เทศบาลสมมติ\"}, \"items\": {" + items + "}}";
        return Files.writeString(folder.resolve(name), json, StandardCharsets.UTF_8)
                .toString();
    }

    private int run(String... arguments) {
        out.reset();
        return Ita.run(Map.of(), InputStream.nullInputStream(), out, out, arguments);
    }

    /** What was printed, with single spaces. */
    private String words() {
        return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
