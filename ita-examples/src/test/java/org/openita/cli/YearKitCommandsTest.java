package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fiscal year that the library does not hold, drafted and taken through every command without a line of Java. */
class YearKitCommandsTest {

    private static final Path MADE_UP = Path.of("../ita-scoring/src/test/resources/org/openita/scoring/kit-2570");
    private static final String MADE_UP_HERE = "src/test/resources/org/openita/cli/made-up-2570";
    private static final Path KO = Path.of("data/ko-2567.json");
    private static final String CASE = """
            - name: the bound of the level
              given: {instruments: {IIT: 90.00, EIT: 90.00, OIT: 90.00}}
              expect: {level: HIGH}
            - name: below the bound of the level
              given: {instruments: {IIT: 89.99, EIT: 89.99, OIT: 89.99}}
              expect: {level: LOW}
            - name: the structure is missing
              given: {all: 100, o1: 0}
              expect:
                recommendations: {exactly: [o1]}
            - name: the structure is there
              given: {all: 100}
              expect:
                recommendations: {without: [o1]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String kit = "";
    private String result = "";

    @BeforeEach
    void aMadeUpYearAndAResultOfIt() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("made-up"));
        try (Stream<Path> files = Files.list(MADE_UP)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        Files.createDirectory(copy.resolve("cases"));
        Files.writeString(copy.resolve("cases/all.yaml"), CASE);
        kit = copy.toString();
        result = Files.writeString(folder.resolve("result.json"), """
                        {"fiscalYear": 2570, "agency": {"name": "เทศบาลสมมติ"},
                         "items": {"i1": 90, "i2": 80, "e1": {"part1": 100, "part2": 90}, "o1": "fail", "o2": "pass"}}
                        """).toString();
    }

    @Test
    void aResultOfTheYearIsAssessedCheckedAndReported() throws IOException {
        assertThat(run("assess", result, "--year-kit", kit, "--lang", "en")).isZero();
        assertThat(out()).contains("Overall 70.00", "from the year kit made-up-2570 0.1.0");
        assertThat(run("check", result, "--year-kit", kit, "--lang", "en")).isZero();
        String reports = folder.resolve("reports").toString();
        assertThat(run("report", result, "--year-kit", kit, "--out", reports, "--format", "docx,html,xlsx,md"))
                .isZero();
        assertThat(Files.readString(folder.resolve("reports/result.html"))).contains("70.00", "2570");
    }

    @Test
    void formAndSurveyAreOfTheYear() throws IOException {
        String form = folder.resolve("form.xlsx").toString();
        assertThat(run("template", "--year", "2570", "--year-kit", kit, "--out", form))
                .isZero();
        Path answers = Files.writeString(
                folder.resolve("answers.csv"), "agency,i1,i2\nเทศบาลสมมติ,100,67\nเทศบาลสมมติ,67,67\n");
        String scores = folder.resolve("scores.json").toString();
        run("survey", answers.toString(), "--year", "2570", "--year-kit", kit, "--out", scores);
        assertThat(err()).isNotEmpty();
        assertThat(Files.readString(Path.of(scores))).contains("\"fiscalYear\": 2570", "83.5");
        assertThat(run("assess", scores, "--year-kit", kit)).isZero();
    }

    @Test
    void tableRowsAreOfTheYear() throws IOException {
        Path table = Files.writeString(
                folder.resolve("table.csv"), "ปีงบประมาณ,หน่วยงาน,i1,i2,o1,o2\n2570,เทศบาลสมมติ,90,80,0,100\n");
        assertThat(run("assess", table.toString(), "--year-kit", kit, "--lang", "en"))
                .isZero();
        assertThat(out()).contains("fiscal year 2570");
    }

    @Test
    void theRulesOfTheYearAreTestedCheckedAndShown() {
        for (String name : List.of("2570", kit)) {
            assertThat(run("rules", "test", name, "--year-kit", kit, "--mutate"))
                    .as(out() + err())
                    .isZero();
            run("rules", "check", name, "--year-kit", kit, "--lang", "en");
            assertThat(out()).contains("made-up-2570 0.1.0");
            assertThat(run("rules", "list", name, "--year-kit", kit)).isZero();
            assertThat(out()).contains("o1");
        }
        assertThat(run("rules", "explain", "o1", "--year-kit", kit, "--lang", "en"))
                .isZero();
        assertThat(out()).contains("OIT, the structure");
        assertThat(run(
                        "rules",
                        "docs",
                        "2570",
                        "--year-kit",
                        kit,
                        "--out",
                        folder.resolve("docs").toString()))
                .isZero();
        assertThat(run("rules", "diff", kit, "2570", result, "--year-kit", kit)).isZero();
    }

    @Test
    void aKitNeedsNoOptionWhereItIsNamedItself() {
        assertThat(run("rules", "test", kit)).as(out() + err()).isZero();
        assertThat(run("year", "check", kit)).as(out() + err()).isZero();
    }

    @Test
    void aKitInAZipFileIsCheckedAsOneInAFolderIs() throws IOException {
        Path zip = zipped("kit.zip", Map.of());
        assertThat(run("year", "check", kit)).isZero();
        String ofFolder = out().replace("made-up/", "kit.zip/");
        assertThat(run("year", "check", zip.toString())).as(err()).isZero();
        assertThat(out()).isEqualTo(ofFolder);

        Path worse = zipped("worse.zip", Map.of("cases/more.yaml", "- name: [", "notes.txt", "x"));
        assertThat(run("year", "check", worse.toString())).isEqualTo(1);
        assertThat(out()).contains("worse.zip/cases/more.yaml");
        Path unread = zipped("unread.zip", Map.of("notes.txt", "x"));
        assertThat(run("year", "check", unread.toString(), "--lang", "en")).isZero();
        assertThat(out()).contains("the file notes.txt, which nobody reads");
        assertThat(run("year", "check", result)).isEqualTo(1);
    }

    private Path zipped(String name, Map<String, String> more) throws IOException {
        Path made = Path.of(kit);
        Path zip = folder.resolve(name);
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new ZipEntry("a/" + made.relativize(file)));
                entries.write(Files.readAllBytes(file));
            }
            for (Map.Entry<String, String> file : more.entrySet()) {
                entries.putNextEntry(new ZipEntry("a/" + file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void whatHasNoPartnerInTheYearBeforeIsToldOnce() {
        run("year", "check", MADE_UP_HERE, "--lang", "en");
        assertThat(out().split("nobody says which", -1)).hasSize(2);
        assertThat(out()).contains("of the 38 items, nobody says which i1, i2");
    }

    @Test
    void kitsComeFromTheEnvironmentToo() {
        Map<String, String> environment = Map.of("ITA_YEAR_KITS", File.pathSeparator + kit + File.pathSeparator);
        assertThat(run(environment, "assess", result)).isZero();
        assertThat(run(environment, "assess", result, "--year-kit", kit)).isZero();
        assertThat(run(environment, "year", "list", "--lang", "en")).isZero();
        assertThat(out()).contains("2567 built in", "2570 from the year kit made-up-2570 0.1.0");
        assertThat(run(environment, "year", "list", "--format", "json")).isZero();
        assertThat(out()).contains("\"yearKit\": {", "\"confidence\": {");
    }

    @Test
    void twoKitsOfOneYearAreRefused() {
        String other = folder.resolve("other").toString();
        assertThat(run("year", "new", "2570", "--from", "2568", "--out", other)).isZero();
        assertThat(run("assess", result, "--year-kit", kit, "--year-kit", other, "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("a second year kit of fiscal year 2570");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2562", "2566", "2567", "2568", "2569"})
    void aDraftPassesItsChecksAndItsCasesAtOnce(String from) throws IOException {
        String draft = folder.resolve("draft").toString();
        assertThat(run("year", "new", "2571", "--from", from, "--out", draft))
                .as(err())
                .isZero();
        assertThat(out())
                .startsWith("# ปี 2571")
                .contains("# FY2571, drafted from FY" + from)
                .isEqualTo(Files.readString(Path.of(draft, "TODO.md")));
        assertThat(Files.readString(Path.of(draft, "framework.json")))
                .contains("carried over from FY" + from)
                .doesNotContain("\"confidence\": \"A\"", "\"changes\"");
        assertThat(run("year", "check", draft, "--lang", "en"))
                .as(out() + err())
                .isZero();
        assertThat(out()).contains("fact-to-confirm");
        assertThat(run("rules", "test", draft)).as(out() + err()).isZero();
        assertThat(run("year", "new", "2571", "--from", from, "--out", draft)).isEqualTo(1);
    }

    @Test
    void aDraftOfADraftIsOneToo() {
        String draft = folder.resolve("draft").toString();
        assertThat(run("year", "new", "2571", "--from", "2570", "--year-kit", kit, "--out", draft))
                .as(err())
                .isZero();
        assertThat(run("year", "check", draft, "--year-kit", kit))
                .as(out() + err())
                .isZero();
        assertThat(run("rules", "test", draft, "--year-kit", kit))
                .as(out() + err())
                .isZero();
        assertThat(run("year", "diff", "2570", "2571", "--year-kit", kit, "--year-kit", draft, "--lang", "en"))
                .isZero();
        assertThat(out()).contains("nothing that is known differs");
    }

    @Test
    void yearsDifferInWords() {
        assertThat(run("year", "diff", "2567", "2570", "--year-kit", kit, "--lang", "en"))
                .isZero();
        assertThat(out())
                .contains(
                        "instrument IIT: its weight goes from 0.30 to 0.25",
                        "indicator 10 (",
                        "items of OIT: 35 before, 2 now",
                        "o7 is asked no more");
        assertThat(run("year", "diff", "2567", "2570", "--year-kit", kit)).isZero();
        assertThat(out()).contains("ค่าน้ำหนักจาก");
        assertThat(run("year", "diff", "2566", "2567", "--format", "json")).isZero();
        assertThat(out()).contains("\"changes\": [");
    }

    @Test
    void everyRemedyForAnUnknownYearLeadsToTheYear() throws IOException {
        Path table = Files.writeString(
                folder.resolve("table.csv"), "ปีงบประมาณ,หน่วยงาน,IIT,EIT,OIT\n2570,เทศบาลสมมติ,50,50,50\n");
        Path figures = Files.writeString(
                folder.resolve("figures.json"),
                "{\"fiscalYear\": 2570, \"agency\": {\"name\": \"เทศบาลสมมติ\"}, \"indicators\": {\"9\": 90}, \"overall\": 50}");
        String form = folder.resolve("form.xlsx").toString();
        followed("assess", figures.toString());
        followed("check", table.toString());
        followed(
                "report", figures.toString(), "--out", folder.resolve("reports").toString());
        followed("template", "--year", "2570", "--out", form);
        followed("year", "diff", "2567", "2570");
    }

    /** Drafts of the latest years hold no questions, so that there is nothing to count by them. */
    @Test
    void theSurveyNamesTheKitOfAnUnknownYearToo() {
        assertThat(run("survey", "x.csv", "--year", "2570", "--out", "x.json", "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("--year-kit DIR (ita year new 2570");
    }

    /** Does what the message says, to the letter, and then what was wanted. */
    private void followed(String... command) throws IOException {
        String[] english =
                Stream.concat(Stream.of(command), Stream.of("--lang", "en")).toArray(String[]::new);
        assertThat(run(english)).isEqualTo(1);
        Matcher remedy = Pattern.compile("--year-kit DIR \\(ita (year new \\d+ --from \\d+ --out) DIR drafts one\\)")
                .matcher(err().replaceAll("\\s+", " "));
        assertThat(remedy.find()).as(err()).isTrue();
        String drafted = Files.createTempDirectory(folder, "kit").resolve("new").toString();
        assertThat(run(Stream.concat(Stream.of(remedy.group(1).split(" ")), Stream.of(drafted))
                        .toArray(String[]::new)))
                .as(err())
                .isZero();
        assertThat(run(Stream.concat(Stream.of(english), Stream.of("--year-kit", drafted))
                        .toArray(String[]::new)))
                .as(out() + err())
                .isZero();
    }

    @Test
    void koOfALaterYearIsJudgedByADraft() throws IOException {
        String draft = folder.resolve("draft").toString();
        assertThat(run("year", "new", "2570", "--from", "2567", "--out", draft)).isZero();
        Path later = Files.writeString(
                folder.resolve("ko.json"), Files.readString(KO).replace("2567", "2570"));
        assertThat(run("assess", later.toString(), "--year-kit", draft, "--lang", "en"))
                .isZero();
        assertThat(out()).contains("Overall 95.11", "e4+e5");
        assertThat(run("year", "check", draft, "--format", "json")).isZero();
        assertThat(run("year", "check", draft, "--format", "sarif")).isZero();
        assertThat(out()).contains("\"fact-to-confirm\"");
    }

    private int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private int run(Map<String, String> environment, String... arguments) {
        out.reset();
        err.reset();
        return Ita.run(environment, InputStream.nullInputStream(), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
