package org.openita.scoring.output;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void leavesATextThatFitsAsItIs() {
        assertThat(Wrap.lines("ระดับ   ผ่าน", 20)).containsExactly("ระดับ   ผ่าน");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    void breaksAtSpaces() {
        assertThat(Wrap.lines("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void breaksUnspacedThaiBetweenWords() {
        assertThat(Wrap.lines("การเปิดเผยข้อมูลและการป้องกันการทุจริต", 20))
                .containsExactly("การเปิดเผยข้อมูลและการ", "ป้องกันการทุจริต");
    }

    @Test
    void keepsWordsWholeThatTheDictionaryWouldSplit() {
        for (String word : List.of("เว็บไซต์", "พระราชบัญญัติ", "ปีงบประมาณ", "ดำเนินงาน", "หน่วยงาน")) {
            assertThat(ThaiLineBreaker.pieces(word)).containsExactly(word);
        }
    }

    @Test
    void leavesNoConsonantOfAWordOver() {
        assertThat(Wrap.lines("กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", 52))
                .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(1));
    }

    @Test
    void keepsTheSignOfRepetitionWithItsWord() {
        assertThat(Wrap.lines("โครงการหรือกิจกรรมต่าง ๆ", 21)).last().asString().contains("ต่าง ๆ");
    }

    @Test
    void keepsAFileAndItsLineWhole() {
        assertThat(Wrap.lines("because 77.00 < 85.00 [2567/recommendations-eit.drl:9]", 36))
                .containsExactly("because 77.00 < 85.00", "[2567/recommendations-eit.drl:9]");
    }

    @Test
    void cutsWhatHasNoBreak() {
        assertThat(Wrap.lines("a".repeat(25), 10)).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
    }

    @Test
    void cutsNoMarkOffItsConsonant() {
        assertThat(Wrap.lines("ที่".repeat(12), 10)).containsExactly("ที่".repeat(10), "ที่".repeat(2));
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Wrap.lines("😀".repeat(25), 10))
                .allSatisfy(line -> assertThat(line.codePoints()).allMatch(character -> character == 0x1F600));
    }

    @Test
    void takesNoTimeWithTheSquareOfTheLength() {
        String longRun = "การปฏิบัติหน้าที่".repeat(12_000);

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Wrap.lines(longRun, 90));
    }

    @Property(tries = 300)
    void losesNothingAndStaysWithinTheWidth(
            @ForAll("texts") String text, @ForAll @IntRange(min = 6, max = 60) int width) {
        List<String> lines = Wrap.lines(text, width);

        assertThat(lines.stream().collect(joining()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= width);
    }

    @Property(tries = 300)
    void beginsNoLineWithAMarkOrARepetition(
            @ForAll("texts") String text, @ForAll @IntRange(min = 6, max = 60) int width) {
        assertThat(Wrap.lines(text, width).stream().skip(1))
                .noneMatch(line -> !line.isEmpty() && !ThaiLineBreaker.mayCut(line.charAt(0)));
    }

    /** Words of the trade run together, with now and then a space. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "การ",
                        "ปฏิบัติ",
                        "หน้าที่",
                        "ต่างๆ",
                        "ป.ป.ช.",
                        "ฯลฯ",
                        " ",
                        "น้ำ",
                        "ทั้งนี้",
                        "(o10)",
                        "e-Service",
                        "ก็",
                        "ผู้",
                        "กี่")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join("", words).replaceAll(" +", " ").strip());
    }
}
