package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.csv;
import static org.openita.tables.Samples.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.score.Score;

/** How many people answered, in both shapes of tables. */
class RespondentsTest {

    @ParameterizedTest
    @CsvSource({
        "จำนวนผู้ตอบ IIT, IIT",
        "จำนวนผู้ตอบIIT, IIT",
        "IIT respondents, IIT",
        "IIT (จำนวนผู้ตอบ), IIT",
        "number of respondents of EIT1, EIT1",
        "จำนวนผู้ตอบ (EIT ส่วนที่ 2), EIT2",
        "EIT2_respondents, EIT2",
        "ผู้ตอบแบบวัด EIT, EIT",
        "จำนวนผู้ตอบ ข้อ i5, i5",
        "e1.part2 respondents, e1.part2",
        "จำนวนผู้ตอบ e1 (ส่วนที่ 1), e1.part1"
    })
    void aColumnOfATableWithOneRowAnAgencySaysWhatWasAnswered(String heading, String subject) {
        ResultFile file = csv("agency,year,i1," + heading, "A,2567,95,26", "B,2567,90,");
        assertThat(file.problems()).isEmpty();
        assertThat(file.unread()).isEmpty();
        assertThat(file.results().get(0).assessment().respondents()).isEqualTo(Map.of(subject, 26));
        assertThat(file.results().get(1).assessment().respondents()).isEmpty();
    }

    @Test
    void aNumberOfRespondentsIsNoScore() {
        ResultFile file = csv("agency,year,IIT,IIT respondents,i5,จำนวนผู้ตอบ i5", "A,2567,96.10,26,95,25");
        assertThat(file.only().published()).isEqualTo(Map.of("IIT", Score.of("96.10")));
        assertThat(file.only().items()).isEqualTo(Map.of("i5", Score.of("95")));
        assertThat(file.only().respondents()).isEqualTo(Map.of("IIT", 26, "i5", 25));
    }

    @Test
    void theyMayStandInTwoRowsOfHeadings() {
        ResultFile file = csv("agency,year,i1,จำนวนผู้ตอบ,,i2", ",,,IIT,EIT1,", "A,2567,95,26,80,96");
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().respondents()).isEqualTo(Map.of("IIT", 26, "EIT1", 80));
        assertThat(file.only().items()).hasSize(2);
    }

    @Test
    void inATableWithOneRowAnItemTheyStandInTheRowOfAnItemAPartOrAnInstrument() {
        ResultFile file = csv(
                "หน่วยงาน,ปีงบประมาณ,ข้อ,ส่วนที่,คะแนน,จำนวนผู้ตอบ",
                "ก,2567,i1,,95.38,26",
                ",,e1,2,77,๒๐",
                ",,EIT,1,92.72,80",
                ",,EIT2,,,20",
                ",,IIT,,,26");
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().respondents())
                .isEqualTo(Map.of("i1", 26, "e1.part2", 20, "EIT1", 80, "EIT2", 20, "IIT", 26));
        assertThat(file.only().published()).isEqualTo(Map.of("EIT1", Score.of("92.72")));
    }

    @Test
    void ofItemsWhosePartsAreColumnsSoAreTheirRespondents() {
        ResultFile file =
                csv("agency,year,item,part 1,part 2,respondents part 1,respondents part 2", "A,2567,e1,95.25,77,80,20");
        assertThat(file.only().respondents()).isEqualTo(Map.of("e1.part1", 80, "e1.part2", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "26.5", "x", "1e3", "26 คน", "1000000000", "\"1,234\""})
    void whatIsNoNumberOfPeopleIsToldInItsCell(String number) {
        ResultFile wide = csv("agency,year,i1,IIT respondents", "A,2567,95," + number);
        assertThat(places(wide)).containsExactly("scores.csv:2:4 IIT respondents");
        assertThat(allEnglish(wide)).contains("a number of people from 1 to 999999999", "such as 26");
        ResultFile tall = csv("agency,year,item,score,respondents", "A,2567,i1,95," + number);
        assertThat(places(tall)).containsExactly("scores.csv:2:5 respondents");
        assertThat(wide.results()).isEmpty();
        assertThat(tall.results()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "26.0", " ๒๖ ", "+26"})
    void aWholeNumberMayBeTypedInManyWays(String number) {
        assertThat(csv("agency,year,i1,IIT respondents", "A,2567,95," + number)
                        .only()
                        .respondents())
                .isEqualTo(Map.of("IIT", 26));
    }

    @Test
    void emptyCellsAndDashesAreNotKnown() {
        ResultFile file = csv("agency,year,i1,IIT respondents,EIT1 respondents", "A,2567,95,-,");
        assertThat(file.problems()).isEmpty();
        assertThat(file.only().respondents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ตัวชี้วัดที่ 1 จำนวนผู้ตอบ, 'no instrument, part or item of FY2567'",
        "i99 respondents, 'no instrument, part or item of FY2567'",
        "e1 respondents, without its part"
    })
    void whatNobodyIsAskedIsRefusedInTheHeading(String heading, String found) {
        ResultFile file = csv("agency,year,i1," + heading, "A,2567,95,26");
        assertThat(places(file)).containsExactly("scores.csv:1:4 " + heading);
        assertThat(allEnglish(file)).contains(found);
    }

    @Test
    void theSameTwiceIsRefused() {
        ResultFile wide = csv("agency,year,i1,IIT respondents,จำนวนผู้ตอบ IIT", "A,2567,95,26,27");
        assertThat(allEnglish(wide)).contains("stands twice, first at scores.csv:1:4 IIT respondents");
        ResultFile tall = csv("agency,year,item,score,respondents", "A,2567,i1,95,26", "A,2567,i1,,27");
        assertThat(places(tall)).containsExactly("scores.csv:3:5 respondents");
    }

    @Test
    void inTheRowOfAnItemInPartsItMustBeSaidWhichPart() {
        ResultFile file = csv("agency,year,item,part 1,part 2,respondents", "A,2567,e1,95.25,77,80");
        assertThat(places(file)).containsExactly("scores.csv:2:6 respondents");
        assertThat(allEnglish(file)).contains("\"e1\" without its part", "\"respondents part 1\"");
    }

    @Test
    void aNumberOfAnIndicatorIsToldInItsRow() {
        ResultFile file =
                csv("agency,year,item,score,respondents", "A,2567,i1,95,26", "A,2567,ตัวชี้วัดที่ 1,97.43,26");
        assertThat(places(file)).containsExactly("scores.csv:3:5 respondents");
        assertThat(allEnglish(file)).contains("\"1\", which is no instrument, part or item of FY2567");
    }

    @Test
    void withoutAScoreTheyAreNoResult() {
        assertThat(allEnglish(csv("agency,year,item,score,respondents", "A,2567,i1,,26")))
                .contains("scores.csv:2:5 respondents: not one score");
        assertThat(allEnglish(csv("agency,year,i1,IIT respondents", "A,2567,,26")))
                .contains("not one score");
    }

    @Test
    void aNumberThatDoesNotSayOfWhatIsPassedOverAndTold() {
        ResultFile file = csv("agency,year,i1,จำนวนผู้ตอบ", "A,2567,95,26");
        assertThat(file.problems()).isEmpty();
        assertThat(file.unread())
                .singleElement()
                .satisfies(it -> assertThat(it.en()).contains("จำนวนผู้ตอบ"));
    }

    @Test
    void rejectedRowsKeepThem(@TempDir Path folder) throws IOException {
        Path wide = rejected(folder, "agency,year,i1,IIT respondents", "A,2567,950,26");
        assertThat(mended(wide).only().respondents()).isEqualTo(Map.of("IIT", 26));
        Path tall = rejected(folder, "agency,year,item,score,respondents", "A,2567,i1,950,25", "A,2567,IIT,,26");
        assertThat(mended(tall).only().respondents()).isEqualTo(Map.of("i1", 25, "IIT", 26));
    }

    @Test
    void aCellOfAWorkbookIsToldByItsName() {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("ผล");
        WorkbookTest.put(sheet, 0, "หน่วยงาน", "ปี", "i1", "จำนวนผู้ตอบ IIT");
        WorkbookTest.put(sheet, 1, "ก", 2567, 95, 26);
        WorkbookTest.put(sheet, 2, "ข", 2567, 95, 26.5);
        ResultFile file = Samples.workbook(book);
        assertThat(places(file)).containsExactly("scores.xlsx [ผล] D3 จำนวนผู้ตอบ IIT");
        assertThat(file.results().get(0).assessment().respondents()).isEqualTo(Map.of("IIT", 26));
    }

    private static Path rejected(Path folder, String... lines) throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        csv(lines).writeRejected(rejected, Locale.ENGLISH);
        return rejected;
    }

    private static ResultFile mended(Path rejected) throws IOException {
        Files.writeString(
                rejected, Files.readString(rejected, StandardCharsets.UTF_8).replace(",950,", ",95,"));
        return ResultFile.read(rejected);
    }
}
