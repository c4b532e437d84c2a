package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.tables.survey.SurveyReader;
import org.openita.tables.survey.SurveyScores;

/**
 * Hands the readers whatever Jazzer thinks of, steered by the code it reaches, and looks whether they keep their word: what is
 * wrong is said and nothing else is thrown, what is read is written back the same. One method at a time, see the README;
 * without {@code JAZZER_FUZZ=1} each runs once over its seeds. What is found becomes a case of {@link HostileFilesTest} and
 * its neighbours.
 */
class ReadersFuzz {

    private static final SurveyReader SURVEYS = SurveyReader.of(Framework.of(2567)).withThreads(1);
    private static final Path FILE = temporary();

    @AfterAll
    static void cleanUp() throws IOException {
        Files.deleteIfExists(FILE);
    }

    static Stream<byte[]> texts() {
        return FuzzByHand.seeds().stream();
    }

    @MethodSource("texts")
    @FuzzTest(maxDuration = "3m")
    void texts(byte[] file) throws IOException {
        look(Samples.read("fuzz.csv", file));
    }

    static Stream<byte[]> workbooks() {
        return Stream.of(Zip.workbook(Zip.table()).bytes(), Zip.workbook("").bytes());
    }

    @MethodSource("workbooks")
    @FuzzTest(maxDuration = "3m")
    void workbooks(byte[] file) throws IOException {
        look(Samples.read("fuzz.xlsx", file));
    }

    static Stream<byte[]> sheets() {
        String rows = Zip.table() + Zip.row(3, "B", "2567", "101");
        String merged = "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>";
        return Stream.of("", merged)
                .map(after -> "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>")
                .map(xml -> xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The sheet alone, since few changes of a zip file leave one. */
    @MethodSource("sheets")
    @FuzzTest(maxDuration = "3m")
    void sheets(byte[] sheet) throws IOException {
        Zip book = Zip.workbook("").with("xl/worksheets/sheet1.xml", out -> out.write(sheet));
        look(Samples.read("fuzz.xlsx", book.bytes()));
    }

    static Stream<byte[]> surveys() {
        return Stream.of(
                        "agency,i1,i3\nก้อ,100,มี\nก้อ,มากที่สุด,\n",
                        "agency_id,agency,province,part,e1,e3\n7,\"ก, ข\",ลำพูน,1,5,ไม่เคย\n",
                        "agency;item;part;option;count\nก้อ;i1;;มาก;26\nก้อ;e1;2;3;x\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("surveys")
    @FuzzTest(maxDuration = "3m")
    void surveys(byte[] file) throws IOException {
        Files.write(FILE, file);
        try {
            SurveyScores scores = SURVEYS.read(FILE);
            scores.assessments().forEach(ReadersFuzz::lookBack);
            scores.problems().forEach(problem -> problem.describe(Locale.ENGLISH));
            assertThat(scores.rejected().isEmpty()).isEqualTo(scores.problems().isEmpty());
        } catch (InputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    static Stream<byte[]> assessments() {
        return Stream.of(
                        "{\"fiscalYear\": 2567, \"agency\": {\"id\": \"7\", \"name\": \"ก้อ\"}, \"items\": {\"i1\": 95.38,"
                                + " \"e1\": {\"part1\": 95.25, \"part2\": null}, \"o1\": \"pass\"}, \"indicators\":"
                                + " {\"1\": 97.43}, \"overall\": 95.11, \"respondents\": {\"IIT\": 26}}",
                        "[{\"fiscalYear\": 2564, \"agency\": {\"name\": \"A\"}, \"instruments\": {\"OIT\": 1e2}}]")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("assessments")
    @FuzzTest(maxDuration = "3m")
    void assessments(byte[] json) {
        try {
            List<Assessment> read = Assessment.readAll(new ByteArrayInputStream(json), "fuzz.json");
            assertThat(read).isNotEmpty().allSatisfy(ReadersFuzz::lookBack);
        } catch (InputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    /** What a file of results must come to, however broken it is. */
    private static void look(ResultFile file) throws IOException {
        assertThat(file.results().isEmpty() && file.problems().isEmpty())
                .as("neither results nor problems")
                .isFalse();
        file.problems().forEach(problem -> problem.describe(Locale.ENGLISH));
        file.results().forEach(result -> lookBack(result.assessment()));
        if (file.rejectedRows() > 0) {
            file.writeRejected(FILE, Locale.ENGLISH);
            ResultFile again = ResultFile.read(FILE, "rejected");
            assertThat(again.results().isEmpty() && again.problems().isEmpty())
                    .as("rejected rows that give nothing")
                    .isFalse();
        }
    }

    private static void lookBack(Assessment assessment) {
        assertThat(Assessment.parse(assessment.toJson(), "back")).isEqualTo(assessment);
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("openita-fuzz", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
