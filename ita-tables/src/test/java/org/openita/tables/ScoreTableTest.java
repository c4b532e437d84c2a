package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.NAME;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.csv;
import static org.openita.tables.Samples.english;
import static org.openita.tables.Samples.item;
import static org.openita.tables.Samples.places;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.score.Score;
import org.openita.tables.score.LocatedAssessment;

/** Tables of scores as offices keep them. */
class ScoreTableTest {

    private static final String HEADINGS = "หน่วยงาน,ปีงบประมาณ,i1,e1.part1,e1.part2,o1";

    static Stream<Arguments> filesAsTheyAreSaved() {
        return Stream.of(",", ";", "\t")
                .flatMap(separator -> Stream.of(
                        Arguments.of(separator, StandardCharsets.UTF_8, ""),
                        Arguments.of(separator, StandardCharsets.UTF_8, "\uFEFF"),
                        Arguments.of(separator, StandardCharsets.UTF_16LE, "\uFEFF"),
                        Arguments.of(separator, StandardCharsets.UTF_16BE, "\uFEFF"),
                        Arguments.of(separator, Charset.forName("x-windows-874"), "")));
    }

    @ParameterizedTest
    @MethodSource("filesAsTheyAreSaved")
    void anyEncodingAndSeparatorGivesTheSame(String separator, Charset charset, String mark) {
        String text = mark + HEADINGS.replace(",", separator) + "\r\n"
                + String.join(separator, NAME, "2567", "95.38", "95.25", "77", "100") + "\r\n";
        ResultFile file = Samples.bytes("scores.csv", text, charset);
        assertThat(file.problems()).isEmpty();
        assertThat(file.unread()).isEmpty();
        assertThat(file.only().agency().name()).isEqualTo(NAME);
        assertThat(file.only().items())
                .isEqualTo(Map.of(
                        "i1",
                        Score.of("95.38"),
                        "e1.part1",
                        Score.of("95.25"),
                        "e1.part2",
                        Score.of("77"),
                        "o1",
                        Score.of("100")));
    }

    @Test
    void thaiDigitsCountLikeOthers() {
        ResultFile file = csv(HEADINGS, NAME + ",๒๕๖๗,๙๕.๓๘,๙๕.๒๕,๗๗,๑๐๐");
        assertThat(file.problems()).isEmpty();
        assertThat(item(file, 0, "i1")).isEqualTo(Score.of("95.38"));
    }

    @Test
    void theLevelThatWasPublishedIsTaken() {
        ResultFile byAgency = csv("หน่วยงาน,ปีงบประมาณ,ระดับ,คะแนนรวม", NAME + ",2567,ผ่าน,95.11", "ข,2567,,90");
        ResultFile byItem = csv("ระดับผลการประเมิน: ผ่าน,,,", "agency,year,item,score", NAME + ",2567,i1,95.38");

        assertThat(byAgency.problems()).isEmpty();
        assertThat(byAgency.results().get(0).assessment().level()).hasValue("ผ่าน");
        assertThat(byAgency.results().get(1).assessment().level()).isEmpty();
        assertThat(byItem.only().level()).hasValue("ผ่าน");
    }

    @Test
    void oneRowAnItemGivesTheSameAsOneRowAnAgency() {
        ResultFile byItem = csv(
                "หน่วยงาน,ปีงบประมาณ,ข้อ,ส่วนที่,คะแนน",
                NAME + ",2567,i1,,95.38",
                NAME + ",2567,e1,1,95.25",
                NAME + ",2567,e1,2,77",
                NAME + ",2567,o1,,ผ่าน");
        ResultFile byAgency = csv(HEADINGS, NAME + ",2567,95.38,95.25,77,100");
        assertThat(byItem.problems()).isEmpty();
        assertThat(byItem.only()).isEqualTo(byAgency.only());
    }

    @Test
    void partsMayBeColumnsAndTheAgencyBeGivenOnce() {
        ResultFile file = csv(
                "ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๗",
                "",
                "Agency,Item,Score,Part 1,Part 2",
                "A,i1,90,,",
                ",IIT title,,,",
                ",e1,,80,70",
                "B,i1,60,,",
                ",overall,88.88,,");
        assertThat(file.problems()).isEmpty();
        assertThat(file.results()).extracting(LocatedAssessment::place).containsExactly("scores.csv:4", "scores.csv:7");
        assertThat(item(file, 0, "e1.part2")).isEqualTo(Score.of("70"));
        assertThat(file.results().get(1).assessment().published()).containsEntry("overall", Score.of("88.88"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e1.part2",
                "E1 Part 2",
                "e1 (ส่วนที่ 2)",
                "e1 ส่วนที่ ๒",
                "e1_part2",
                "e1 EIT2",
                "e1 บริการตามขั้นตอน (ส่วนที่ 2)",
                "ข้อ e1 ส่วนที่ 2"
            })
    void anItemInAPartIsCalledInManyWays(String heading) {
        ResultFile file = csv("หน่วยงาน,ปี," + heading + ",i1", "ก,2567,77,90");
        assertThat(file.problems()).isEmpty();
        assertThat(item(file, 0, "e1.part2")).isEqualTo(Score.of("77"));
    }

    @Test
    void publishedFiguresAreReadByNumberAndByName() {
        ResultFile file = csv(
                "agency,fiscal year,ตัวชี้วัดที่ 1,การใช้งบประมาณ,IIT,EIT ส่วนที่ 1,คะแนนรวม",
                "A,2567,97.43,95.64,96.1,92.72,95.11");
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().published())
                .containsOnlyKeys("1", "2", "IIT", "EIT1", "overall")
                .containsEntry("2", Score.of("95.64"));
    }

    @Test
    void headingsMayStandInTwoRows() {
        ResultFile file =
                csv("หน่วยงาน,ปี,i1,e1,,e2,", ",,,ส่วนที่ 1,ส่วนที่ 2,ส่วนที่ 1,ส่วนที่ 2", "A,2567,90,80,70,60,50");
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().items().keySet())
                .containsExactlyInAnyOrder("i1", "e1.part1", "e1.part2", "e2.part1", "e2.part2");
        assertThat(item(file, 0, "e2.part1")).isEqualTo(Score.of("60"));
    }

    @Test
    void whatStandsAboveTheTableHoldsForItsRows() {
        ResultFile file = csv("ปีงบประมาณ,2567", "หน่วยงาน: " + NAME, "จังหวัด,ลำพูน", "ข้อ,คะแนน", "i1,95", "i2,96");
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().agency().name()).isEqualTo(NAME);
        assertThat(file.only().agency().province()).contains("ลำพูน");
    }

    @Test
    void blankRowsRepeatedHeadingsAndTotalsArePassedOver() {
        ResultFile file =
                csv(HEADINGS, ",,,,,", "A,2567,95,,,", HEADINGS, " ,,, ,,", "B,2567,-,80,70,", "เฉลี่ย,,95,80,70,");
        assertThat(file.problems()).isEmpty();
        assertThat(file.results()).hasSize(2);
        assertThat(file.unread()).hasSize(1);
    }

    @Test
    void anEmptyCellIsMissingAndNotZero() {
        ResultFile file = csv(HEADINGS, "A,2567,95,,70,–");
        assertThat(file.only().items()).containsOnlyKeys("i1", "e1.part2");
    }

    @Test
    void aColumnOfNoInterestIsNamedAndLeftOut() {
        ResultFile file = csv(HEADINGS + ",โทรศัพท์", "A,2567,95,80,70,100,053-000000");
        assertThat(file.problems()).isEmpty();
        assertThat(file.unread())
                .singleElement()
                .satisfies(what -> assertThat(what.th()).contains("โทรศัพท์"));
    }

    @Test
    void goodRowsAreKeptAndAllProblemsTold() {
        ResultFile file = csv(
                HEADINGS,
                "A,2567,95,80,70,100",
                "B,2567,101,95.123,abc,50",
                "C,2567,\"95,38\",80,70,100",
                "D,2024,95,80,70,100",
                ",2567,95,80,70,100",
                "E,2567,,,,",
                "F,,95,80,70,100");
        assertThat(file.results()).hasSize(1);
        assertThat(file.rejectedRows()).isEqualTo(6);
        assertThat(english(file))
                .anySatisfy(it -> assertThat(it).startsWith("scores.csv:3:3 i1: the number 101, outside 0 to 100"))
                .anySatisfy(
                        it -> assertThat(it).startsWith("scores.csv:3:4 e1.part1: the number 95.123, with more than"))
                .anySatisfy(it -> assertThat(it).startsWith("scores.csv:3:5 e1.part2: the text \"abc\""))
                .anySatisfy(it -> assertThat(it).startsWith("scores.csv:3:6 o1: the number 50 for an item that passes"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("scores.csv:4:3 i1: the text \"95,38\"")
                        .contains("use a decimal point, not a comma: type 95.38"))
                .anySatisfy(it ->
                        assertThat(it).startsWith("scores.csv:5:2 ปีงบประมาณ").contains("write 2567"))
                .anySatisfy(it -> assertThat(it).startsWith("scores.csv:6: no name of an agency"))
                .anySatisfy(it -> assertThat(it).startsWith("scores.csv:7: not one score"))
                .anySatisfy(it -> assertThat(it).startsWith("scores.csv:8: no fiscal year"))
                .hasSize(9);
    }

    @Test
    void anItemThatTheYearDoesNotHaveIsToldOnceAndItsRowsAreNotTaken() {
        ResultFile file = csv("agency,year,i1,o43", "A,2567,95,100", "B,2567,95,100", "C,2567,95,");
        assertThat(file.results()).hasSize(1);
        assertThat(english(file))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .startsWith("scores.csv:1:4 o43: \"o43\", which is not among the items of FY2567")
                        .contains("it is an item of FY2564, 2565, 2566"));
    }

    @Test
    void headingsAreThoseOfTheRowsYear() {
        ResultFile file = csv("agency,year,i1,o43", "A,2564,,100", "B,2567,95,");
        assertThat(file.problems()).isEmpty();
        assertThat(file.results()).hasSize(2);
    }

    @Test
    void theSameColumnTwiceIsRefused() {
        ResultFile file = csv("agency,year,i1,I1", "A,2567,95,96");
        assertThat(allEnglish(file)).contains("scores.csv:1:4 I1", "stands twice, first at scores.csv:1:3 i1");
        assertThat(file.results()).isEmpty();
    }

    @Test
    void ofAnAgencyWithOneBadItemNothingIsTaken() {
        ResultFile file = csv(
                "agency,year,item,score",
                "A,2567,i1,95",
                "A,2567,i2,951",
                "A,2567,e1,80",
                "B,2567,i1,90",
                "B,2567,i1,91");
        assertThat(file.results()).isEmpty();
        assertThat(file.rejectedRows()).isEqualTo(5);
        assertThat(places(file))
                .containsExactly("scores.csv:3:4 score", "scores.csv:4:4 score", "scores.csv:6:4 score");
    }

    @Test
    void itemsAreJudgedTogetherYetEachIsToldInItsRow() {
        ResultFile file = csv(
                "agency,kind,year,item,score",
                "A,x,2567,i1,95",
                "A,y\u202E,2567,i2,96",
                "A,x,2567,i3,-1",
                "A,x,2567,i99,97",
                "A,x,2567,i4,950");
        assertThat(places(file))
                .containsExactly(
                        "scores.csv:3:2 kind", "scores.csv:4:5 score", "scores.csv:5:5 score", "scores.csv:6:5 score");
        assertThat(file.rejectedRows()).isEqualTo(5);
    }

    @Test
    void aNameThatIsNoneHidesNoOtherProblem() {
        ResultFile file = csv("agency,year,item,score", "A\u202E,2567,i1,950", "A\u202E,2567,i2,95");
        assertThat(places(file))
                .containsExactly("scores.csv:2:1 agency", "scores.csv:2:4 score", "scores.csv:3:1 agency");
    }

    @Test
    void rowsOfAgenciesMayBeMixed() {
        ResultFile file = csv(
                "agency,year,item,score",
                "A,2567,i1,95",
                "B,2567,i1,90",
                "A,2567,i2,96",
                "A,2566,9,96",
                "B,2567,i2,91");
        assertThat(file.results()).hasSize(3);
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("96"));
        assertThat(item(file, 1, "i2")).isEqualTo(Score.of("91"));
    }

    @Test
    void decimalCommasWithoutQuotesShowAsTooManyCells() {
        ResultFile file = csv("agency,year,i1,i2", "A,2567,95,38,96,15");
        assertThat(allEnglish(file)).contains("6 cells under 4 headings", "write decimals with a point");
    }

    @Test
    void aPartOfAnItemWithoutPartsIsRefused() {
        ResultFile file = csv("agency,year,item,part,score", "A,2567,i1,1,95");
        assertThat(allEnglish(file)).contains("a part of i1, which has no parts");
    }

    @Test
    void ofThousandsOfProblemsTheFirstAndTheNumberAreTold() {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        for (int i = 0; i < 3_000; i++) {
            lines.add("A" + i + ",2567,\"95,38\",,,");
        }
        ResultFile file = csv(lines.toArray(String[]::new));
        assertThat(file.problems()).hasSize(21);
        assertThat(english(file).get(20)).contains("scores.csv:3001:3 i1: 2980 more like those above");
        assertThat(file.rejectedRows()).isEqualTo(3_000);
    }

    @Test
    void severalAgenciesAreNotOneResult() {
        ResultFile file = csv(HEADINGS, "A,2567,95,,,", "B,2567,96,,,");
        org.assertj.core.api.Assertions.assertThatThrownBy(file::only).hasMessageContaining("scores.csv:3");
    }

    @Test
    void aFileWithoutATableSaysWhatATableLooksLike() {
        assertThat(allEnglish(csv("สวัสดี", "นี่ไม่ใช่ตาราง"))).contains("no table of scores", "ita template");
        assertThat(allEnglish(csv(HEADINGS))).contains("not one score");
    }

    @Test
    void theFormIsToldByTheContentNotByTheName() {
        String json = "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"A\"}, \"items\": {\"i1\": 95}}";
        assertThat(Samples.bytes("scores.csv", json, StandardCharsets.UTF_8)
                        .only()
                        .items())
                .hasSize(1);
        assertThat(Samples.bytes("scores.xlsx", HEADINGS + "\nA,2567,95,,,\n", StandardCharsets.UTF_8)
                        .results())
                .hasSize(1);
    }
}
