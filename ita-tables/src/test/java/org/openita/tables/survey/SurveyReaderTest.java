package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.tables.text.TextEncoding;

@Tag("text")
class SurveyReaderTest {

    private static final SurveyReader READER = SurveyReader.of(Framework.of(2567));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "i1, มากที่สุด, 100",
        "i1, มาก, 80",
        "i1, น้อยที่สุดหรือไม่มีเลย, 0",
        "i1, 6, 100",
        "i1, ๖, 100",
        "i1, 1, 0",
        "i1, 60, 60",
        "i1, 60.0, 60",
        "i5, มากที่สุด, 0",
        "i5, น้อย, 80",
        "i5, 6, 0",
        "i5, 80, 80",
        "i3, ไม่มี, 100",
        "i3, มี, 0",
        "i3, 1, 100",
        "i3, 100, 100"
    })
    void anAnswerIsWorthWhatTheScaleAndItsPolaritySay(String item, String answer, String score) throws IOException {
        assertThat(only(read("agency," + item + "\nก้อ," + answer)).items()).isEqualTo(Map.of(item, Score.of(score)));
    }

    @Test
    void aWordCountsHoweverItsMarksWereTyped() throws IOException {
        assertThat(only(read("agency,i1\nก้อ,มากท\u0E48\u0E35สุด\u200B")).items())
                .containsValue(Score.of("100"));
    }

    @Test
    void aScoreIsTheMeanOfThoseWhoAnsweredRoundedHalfUp() throws IOException {
        Assessment result = only(read("""
            agency,i1,i2,i4
            ก้อ,100,100,
            ก้อ,0,80,
            ก้อ,0,,-
            """));

        assertThat(result.items()).isEqualTo(Map.of("i1", Score.of("33.33"), "i2", Score.of("90")));
        assertThat(result.respondents()).isEqualTo(Map.of("IIT", 3, "i2", 2));
    }

    @Test
    void aTieIsRoundedUp() throws IOException {
        StringBuilder rows = new StringBuilder("agency,i1\n");
        for (int i = 0; i < 800; i++) {
            rows.append("ก้อ,").append(i < 201 ? 20 : 0).append('\n');
        }

        assertThat(only(read(rows.toString())).items()).containsValue(Score.of("5.03")); // 5.025
    }

    @ParameterizedTest
    @CsvSource({"part1, part2", "EIT1, EIT2", "1, 2", "ส่วนที่ ๑, ส่วนที่ ๒", "EIT ส่วนที่ 1, EIT part 2"})
    void partsAreKeptApart(String one, String two) throws IOException {
        Assessment result = only(read("agency,part,e1\nก้อ," + one + ",100\nก้อ," + two + ",60\nก้อ," + two + ",40"));

        assertThat(result.items()).isEqualTo(Map.of("e1.part1", Score.of("100"), "e1.part2", Score.of("50")));
        assertThat(result.respondents()).isEqualTo(Map.of("EIT1", 1, "EIT2", 2));
    }

    @Test
    void instrumentsMayStandInOneFileAndAgenciesInSeveral() throws IOException {
        Path both = file("both.csv", "หน่วยงาน,เครื่องมือ,ส่วน,i1,e1\nก้อ,IIT,,80,\nก้อ,EIT,2,,60");
        Path more = file("more.csv", "agency,i1\nก้อ,100\nลี้,20");

        List<Assessment> results = READER.read(both, more).assessments();

        assertThat(results).extracting(result -> result.agency().name()).containsExactly("ก้อ", "ลี้");
        assertThat(results.get(0).items()).isEqualTo(Map.of("i1", Score.of("90"), "e1.part2", Score.of("60")));
        assertThat(results.get(0).respondents()).isEqualTo(Map.of("IIT", 2, "EIT2", 1));
    }

    @Test
    void anAgencyIsKnownByItsCodeElseByNameAndPlace() throws IOException {
        SurveyScores scores = read("""
            agency_id,agency,province,i1
            007,ก้อ,ลำพูน,100
            007,ก้อเก่า,ลำพูน,0
            ,ก้อ,ลำพูน,60
            ,ก้อ,แพร่,60
            """);

        assertThat(scores.assessments())
                .extracting(result ->
                        result.agency().id().orElse("-") + " " + result.items().get("i1"))
                .containsExactly("007 50.00", "- 60.00", "- 60.00");
        assertThat(scores.notes())
                .extracting(Text::en)
                .satisfiesExactlyInAnyOrder(
                        note -> assertThat(note).contains("\"007\"", "\"ก้อเก่า\"", "by the code"),
                        note -> assertThat(note).contains("\"007 ก้อ\" and \"ก้อ\" look like one agency"));
    }

    @Test
    void countsComeToTheSameAsTheRowsTheyWereMadeOf() throws IOException {
        Path rows = file("rows.csv", "agency,part,e1,e3\nก้อ,part1,5,เคย\nก้อ,part1,5,ไม่เคย\nก้อ,part1,2,\n");
        Path counts = file("counts.csv", """
            agency,item,part,option,count
            ก้อ,e1,part1,5,2
            ก้อ,e1.part1,,2,1
            ก้อ,e3,1,เคย,1
            ก้อ,e3,1,ไม่เคย,๑
            ก้อ,e3,1,,1
            """);

        assertThat(READER.read(counts).assessments())
                .isEqualTo(READER.read(rows).assessments());
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void everyEncodingAndSeparatorComesToTheSame(TextEncoding encoding) throws IOException {
        String text = "agency\tpart\te9\r\n\"ก้อ\"\t1\tเคย\r\n\t\t\r\n";
        Path file = folder.resolve("x.txt");
        try (Writer writer = encoding.writer(Files.newOutputStream(file))) {
            writer.write(text);
        }

        assertThat(only(READER.read(file)).items()).isEqualTo(Map.of("e9.part1", Score.of("100")));
    }

    @Test
    void aWrongRowIsKeptAsideAsAWholeAndAlikeProblemsAreToldOnce() throws IOException {
        SurveyScores scores = read("""
            agency,part,i1,e1
            ก้อ,,100,
            ก้อ,4,,20
            ก้อ,4,,20
            ก้อ,1,20,20
            ก้อ,3,,20
            ,1,,20
            ก้อ,1,,
            ก้อ,1
            ,,,
            ก้อ,1,,60,99
            """);

        assertThat(only(scores).items()).isEqualTo(Map.of("i1", Score.of("100")));
        assertThat(scores.rows()).isEqualTo(10);
        assertThat(scores.rejected())
                .singleElement()
                .extracting(RejectedRows::count)
                .isEqualTo(8);
        assertThat(scores.problems())
                .hasSize(6)
                .extracting(Problem::toString)
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains(":5:3 i1: an answer to a question that this group is not asked"),
                        p -> assertThat(p)
                                .contains(
                                        "x.csv:3:1: no telling which instrument or part it answers; 3 times, lines 3, 4, 6",
                                        "IIT, EIT1, EIT2",
                                        "remedy"),
                        p -> assertThat(p).contains(":7:1: no name or code of an agency"),
                        p -> assertThat(p).contains(":8:1: not one answer"),
                        p -> assertThat(p).contains(":9:1: \"2\", another number of cells", "4 cells"),
                        p -> assertThat(p).contains(":11:1: \"5\", another number of cells"));
    }

    @Test
    void mendedTheSideFileIsReadBesideTheFirst() throws IOException {
        Path file = folder.resolve("x.csv");
        try (Writer writer = TextEncoding.WINDOWS_874.writer(Files.newOutputStream(file))) {
            writer.write("agency;note;i1\nก้อ;\"ก;\"\"ข\";100\n\nก้อ;x;สวย\nก้อ;y;20\nก้อ;z;งาม\n");
        }
        Path side = folder.resolve("x.rejected.csv");

        READER.read(file).rejected().get(0).write(side, Locale.forLanguageTag("th"));

        String text = Files.readString(side, TextEncoding.WINDOWS_874.charset());
        assertThat(text.lines())
                .containsExactly(
                        "agency;note;i1;เหตุผล",
                        "ก้อ;x;สวย;\"i1: \"\"สวย\"\" ไม่ใช่คำตอบของข้อนี้\"",
                        "ก้อ;z;งาม;\"i1: \"\"งาม\"\" ไม่ใช่คำตอบของข้อนี้\"");
        Files.writeString(side, text.replace(";สวย", ";60").replace(";งาม", ";60"), TextEncoding.WINDOWS_874.charset());
        assertThat(only(READER.read(file, side)).items()).isEqualTo(Map.of("i1", Score.of("60")));
    }

    @Test
    void aColumnThatHoldsATextOfNoKnownScaleIsNotScoredAndTheOthersAre() throws IOException {
        SurveyScores scores = read("agency,i1,i2\nก้อ,น้อยมาก,มาก\nก้อ,น้อย,มาก\nก้อ,มากที่สุด,มาก");

        assertThat(only(scores).items()).isEqualTo(Map.of("i2", Score.of("80")));
        assertThat(only(scores).respondents()).isEqualTo(Map.of("IIT", 3));
        assertThat(scores.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains(
                                "x.csv:2:2 i1: answers to i1 that are on no scale known for it: \"น้อยมาก\" (1)",
                                "beside them: น้อย, มากที่สุด",
                                "1 น้อยที่สุดหรือไม่มีเลย (0)",
                                "i1 is not scored for ก้อ",
                                "do not reword them"));
    }

    @Test
    void aStrangeAnswerOfOneAgencyIsItsOwnAndOneOfTwoIsTheFiles() throws IOException {
        assertThat(read("agency,i1\nก้อ,สวย\nก้อ,5\nลี้,5").assessments())
                .extracting(result -> result.agency().name())
                .containsExactly("ลี้");
        assertThat(read("agency,i1\nก้อ,สวย\nป่าซาง,งาม\nลี้,5").assessments()).isEmpty();
    }

    @Test
    void whatOneFileCannotTellOfAnAgencyAnotherDoesNotScore() throws IOException {
        Path strange = file("a.csv", "agency,i1,i2\nก้อ,สวย,5");
        Path sound = file("b.csv", "agency,i1,i2\nก้อ,5,5");

        assertThat(only(READER.read(strange, sound)).items()).isEqualTo(Map.of("i2", Score.of("80")));
    }

    @Test
    void optionNumbersOfYesNoQuestionsAreWorthANote() throws IOException {
        assertThat(read("agency,i3\nก้อ,1").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en())
                        .contains("1 and 2 of i3 were counted from the least (i3: 1 ไม่มี (100), 2 มี (0))"));
        assertThat(read("agency,i3,i1\nก้อ,มี,1").notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i1\\n100 | a heading without \"agency\"",
                "agency,x\\nก้อ,1 | a heading without answers to any item",
                "agency,e1\\nก้อ,100 | a heading without \"part\"",
                "agency,i1,i16\\nก้อ,100,100 | :1:3 i16: \"i16\", which is not asked in FY2567",
                "agency,o1\\nก้อ,100 | :1:2 o1: \"o1\", which is not asked in FY2567",
                "agency,e1.part1\\nก้อ,100 | :1:2 e1.part1: the heading \"e1.part1\"",
                "agency,i1,I1\\nก้อ,100,100 | :1:3 I1: the heading \"I1\", a second time",
                "agency,item,count\\nก้อ,i1,100 | a heading without \"option\"",
                "agency,i1,item,option,count\\nก้อ,1,i1,1,1 | columns of items and a column of counts",
                "agency,i1\\nก้อ,\"100 | :2:1: a quotation mark that is not closed",
                "agency,i1\\nก้อ,\"100\"x | :2:1: a quotation mark that is not closed, or is closed before",
                "'' | a heading without \"agency\""
            })
    void whatIsNoSurveyIsRefusedWithTheReason(String text, String reason) throws IOException {
        InputException refusal = catchThrowableOfType(
                InputException.class, () -> read(text.replace("\\n", "\n").replace("''", "")));

        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains(reason, "expected: ", "remedy: ");
        assertThat(refusal.describe(Locale.forLanguageTag("th"))).contains("ที่ควรเป็น: ", "วิธีแก้: ");
    }

    @Test
    void allFilesThatAreNoSurveysAreToldAtOnce() throws IOException {
        Path bad = file("bad.csv", "x\n1");

        InputException refusal =
                catchThrowableOfType(InputException.class, () -> READER.read(bad, folder, folder.resolve("none.csv")));

        assertThat(refusal.getMessage()).contains("bad.csv", "this is a folder", "there is no such file");
    }

    @Test
    void aYearWhoseQuestionsAreNotKnownIsRefused() {
        InputException refusal = catchThrowableOfType(InputException.class, () -> SurveyReader.of(Framework.of(2568)));

        assertThat(refusal.getMessage()).contains("FY2568", "questions are not known", "indicators");
    }

    @Test
    void whatWasReadIsAnAssessmentThatCanBeWrittenAndReadBack() throws IOException {
        Assessment result = only(read("agency_id,agency,part,i1,e1\n1,ก้อ,,100,\n1,ก้อ,2,,60"));

        assertThat(Assessment.parse(result.toJson(), "x")).isEqualTo(result);
    }

    private SurveyScores read(String text) throws IOException {
        return READER.read(file("x.csv", text));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Assessment only(SurveyScores scores) {
        assertThat(scores.assessments()).as(String.valueOf(scores.problems())).hasSize(1);
        return scores.assessments().get(0);
    }
}
