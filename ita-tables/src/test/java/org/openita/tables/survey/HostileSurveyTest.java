package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;

/** What no office means to send: an answer within bounded time and memory, and good rows kept where there can be any. */
@Tag("text")
class HostileSurveyTest {

    private static final SurveyReader READER = SurveyReader.of(Framework.of(2567));

    @TempDir
    private Path folder;

    @Test
    void aLineWithoutEndIsRefusedAndNotHeld() throws IOException {
        Path file = file("agency,i1\nก้อ,");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000L);
        }

        assertThat(refusal(file)).contains(":2:1: a row of more than 4000000 characters");
    }

    @Test
    void nothingButNulsIsRefused() throws IOException {
        Path file = file("");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000L);
        }

        assertThat(refusal(file)).contains("cannot be read as a heading");
    }

    @Test
    void aMillionColumnsAreRefusedInTheHeadingAndInARow() throws IOException {
        assertThat(refusal(file("agency" + ",i1".repeat(1_000_000)))).contains("cannot be read as a heading");
        assertThat(refusal(file("agency,i1\nก้อ" + ",1".repeat(1_000_000)))).contains(":2:1: a row of more than");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWhereItBegins() throws IOException {
        String rows = "ก้อ,1\n".repeat(400_000);

        assertThat(refusal(file("agency,i1\nก้อ,1\n\"ก้อ,1\n" + rows))).contains(":3:1: ");
        assertThat(refusal(file("agency,i1\n" + rows + "\"ก้อ,1\n"))).contains(":400002:1: a quotation mark");
    }

    @Test
    void nulsAndBrokenLettersInACellKeepThatRowAside() throws IOException {
        SurveyScores scores = READER.read(file("agency,i1\nก\u0000้อ,100\nลี้,1\u00000\nก\uFFFD,100\nก้อ,100\n"));

        assertThat(scores.assessments()).hasSize(1);
        assertThat(scores.problems()).hasSize(3);
        assertThat(scores.problems().get(0).toString()).contains("an agency's name that cannot be read");
        assertThat(String.valueOf(scores.problems())).contains("no scale known for it: \"1<U+0000>0\" (1)");
    }

    @Test
    void aFileCutOffKeepsItsWholeRows() throws IOException {
        SurveyScores scores = READER.read(file("agency,part,e1,e2\nก้อ,1,5,5\nก้อ,1,มา"));

        assertThat(scores.assessments()).hasSize(1);
        assertThat(scores.problems()).hasSize(1);
        assertThat(scores.rejected().get(0).count()).isEqualTo(1);
    }

    @Test
    void moreAgenciesThanThereAreStopNothingButThemselves() throws IOException {
        StringBuilder rows = new StringBuilder("agency,i1\n");
        for (int i = 0; i < Tally.MOST_AGENCIES + 5; i++) {
            rows.append("หน่วย ").append(i).append(",6\n");
        }

        SurveyScores scores = READER.withThreads(1).read(file(rows.toString()));

        assertThat(scores.assessments()).hasSize(Tally.MOST_AGENCIES);
        assertThat(scores.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("more agencies than can be; 5 times"));
    }

    @Test
    void manyDifferentMistakesAreToldWithinBounds() throws IOException {
        StringBuilder rows = new StringBuilder("agency,i1\n");
        for (int i = 0; i < 300_000; i++) {
            rows.append("ก้อ,คำตอบที่ ").append(i).append('\n');
        }

        SurveyScores scores = READER.read(file(rows.toString()));

        assertThat(scores.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("\"คำตอบที่ 7\" (1), …"));
        assertThat(scores.rejected().get(0).count()).isEqualTo(300_000);
    }

    @Test
    void whateverBytesComeTheAnswerIsScoresOrARefusal() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = "agency,part,i1,e1\nก้อ,,6,\n\"ก้อ\",1,,มาก\nลี้,2,,60\n".getBytes(StandardCharsets.UTF_8);
            for (int j = random.nextInt(6); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("fuzz.csv"), bytes);
            try {
                SurveyScores scores = READER.read(file);
                scores.assessments()
                        .forEach(result -> assertThat(result.toJson()).isNotEmpty());
                scores.rejected().forEach(rows -> write(rows));
            } catch (InputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    private void write(RejectedRows rows) {
        try {
            rows.write(folder.resolve("side.csv"), Locale.ENGLISH);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String refusal(Path file) {
        InputException refusal = catchThrowableOfType(InputException.class, () -> READER.read(file));
        assertThat(refusal).isNotNull();
        return refusal.getMessage();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.csv"), text, StandardCharsets.UTF_8);
    }
}
