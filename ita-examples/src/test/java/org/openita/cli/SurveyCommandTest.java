package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("text")
class SurveyCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theAnswersOfOneAgencyBecomeAResultThatIsAssessed() throws IOException {
        file("iit.csv", "agency,i1\nก้อ,มากที่สุด\nก้อ,มาก\n");

        assertThat(survey("one.json", "iit.csv")).isZero();

        assertThat(err()).isEqualTo("written: " + path("one.json") + "\nagencies: 1; rows counted: 2 of 2\n");
        assertThat(text("one.json")).startsWith("{").contains("\"i1\": 90.00", "\"IIT\": 2");
        assertThat(ita("assess", path("one.json"))).isZero();
        assertThat(out()).contains("ก้อ", "IIT: มีผู้ตอบ 2 คน");
    }

    @Test
    void thoseOfSeveralBecomeAListThatIsAssessedOrALineEach() throws IOException {
        file("iit.csv", "agency,i1\nก้อ,6\nลี้,6\n");

        assertThat(survey("all.json", "iit.csv")).isZero();
        assertThat(survey("all.jsonl", "iit.csv")).isZero();

        assertThat(ita("assess", path("all.json"), "--format", "json")).isZero();
        assertThat(out()).contains("\"ก้อ\"", "\"ลี้\"");
        assertThat(text("all.jsonl").lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"fiscalYear\": 2567,\"agency\"") && line.endsWith("}"));
    }

    @Test
    void badRowsGoToAFileBesideTheResult() throws IOException {
        file("iit.csv", "agency,i1,i2\nก้อ,6,6\nก้อ,สวย,5\n");

        assertThat(survey("one.json", "iit.csv")).isEqualTo(1);

        assertThat(err())
                .contains(
                        "iit.csv:3:2 i1: answers to i1 that are on no scale", "\"สวย\" (1)", "rows put aside: 1, in ");
        assertThat(text("iit.rejected.csv")).contains("agency,i1,i2,reason", "ก้อ,สวย,5,");
        assertThat(text("one.json")).contains("\"i2\": 90.00", "\"IIT\": 2").doesNotContain("i1");
    }

    @Test
    void filesOfOneNameKeepTheirBadRowsApart() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        file("iit.csv", "agency,i1\nก้อ,6\nก้อ,สวย\n");
        file("more/iit.csv", "agency,i1\nก้อ,งาม\n");

        assertThat(survey("one.json", "iit.csv", "more/iit.csv")).isEqualTo(1);

        assertThat(text("iit.rejected.csv")).contains("สวย");
        assertThat(text("iit.rejected-2.csv")).contains("งาม");
    }

    @Test
    void nothingIsWrittenIfAFileIsNoSurvey() throws IOException {
        file("iit.csv", "agency,i1\nก้อ,6\n");
        file("other.csv", "x,y\n1,2\n");

        assertThat(survey("one.json", "iit.csv", "other.csv")).isEqualTo(1);

        assertThat(err()).contains("other.csv:1:1: a heading without \"agency\"");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aYearThatIsNotKnownIsWrongUsage() {
        assertThat(ita("survey", "x.csv", "--year", "2024", "--out", "x.json")).isEqualTo(2);
        assertThat(err()).contains("--year must be one of", "2567 of the Buddhist Era");
    }

    @Test
    void mendedRowsAreReadBesideTheFirstFileAndCountedOnce() throws IOException {
        file("a.csv", "agency,i1\nก้อ,6\nก้อ,สวย\n");
        survey("o.json", "a.csv");
        file("a.rejected.csv", "agency,i1,reason\nก้อ,5,mended\n");

        assertThat(survey("o.json", "a.csv", "a.rejected.csv")).isZero();

        assertThat(text("a.rejected.csv")).isEqualTo("agency,i1,reason\nก้อ,5,mended\n");
        assertThat(text("o.json")).contains("\"i1\": 90.00", "\"IIT\": 2");
        assertThat(err()).contains("1 rows read instead of those of " + path("a.csv"));
    }

    @Test
    void mendedRowsAreNotWrittenOverByAnotherRun() throws IOException {
        file("a.csv", "agency,i1\nก้อ,6\nก้อ,สวย\n");
        survey("o.json", "a.csv");
        file("a.rejected.csv", "agency,i1,reason\nก้อ,5,mended\n");

        assertThat(survey("o.json", "a.csv")).isEqualTo(1);

        assertThat(text("a.rejected.csv")).contains("mended");
        assertThat(err()).contains(path("a.rejected.csv") + ": this file is there already", "--force");
    }

    @Test
    void rowsThatCannotBeThoseMendedAreRefusedLestTheyCountTwice() throws IOException {
        file("a.csv", "agency,i1\nก้อ,6\nก้อ,5\n");
        file("a.rejected.csv", "agency,i1,reason\nก้อ,5,mended\n");

        assertThat(survey("o.json", "a.csv", "a.rejected.csv")).isEqualTo(1);

        assertThat(err()).contains("answers would be counted twice");
        assertThat(folder.resolve("o.json")).doesNotExist();
    }

    @Test
    void oneFileUnderTwoNamesIsRefused() throws IOException {
        file("a.csv", "agency,i1\nก้อ,6\n");
        Files.createLink(folder.resolve("b.csv"), folder.resolve("a.csv"));

        assertThat(survey("o.json", "a.csv", "b.csv")).isEqualTo(1);

        assertThat(err()).contains("the same file as");
    }

    @Test
    void theAnswersAreNeverWrittenOver() throws IOException {
        file("a.csv", "agency,i1\nก้อ,6\n");

        assertThat(ita("survey", path("a.csv"), "--year", "2567", "--out", path("a.csv"), "--force"))
                .isEqualTo(1);

        assertThat(text("a.csv")).startsWith("agency,i1");
    }

    private int survey(String result, String... names) {
        Stream<String> files = Stream.of(names).map(this::path);
        Stream<String> options = Stream.of("--year", "2567", "--lang", "en", "--out", path(result));
        return ita(Stream.of(Stream.of("survey"), files, options)
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private int ita(String... arguments) {
        return Ita.run(new ByteArrayInputStream(new byte[0]), out, err, arguments);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
