package org.openita.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void breaksBetweenWordsAndNeverBeforeAMark() {
        List<String> lines = LineBreaker.of("การปฏิบัติหน้าที่ของเจ้าหน้าที่ในหน่วยงาน", Typeface.REGULAR, 15, 120);
        assertThat(lines).hasSizeGreaterThan(1).noneMatch(line -> line.matches("^[\\p{Mn}ๆฯะาำ].*"));
        assertThat(String.join("", lines)).isEqualTo("การปฏิบัติหน้าที่ของเจ้าหน้าที่ในหน่วยงาน");
    }

    @Property(tries = 100)
    void losesNoLetterAndKeepsToItsWidth(
            @ForAll("texts") String text, @ForAll @IntRange(min = 60, max = 300) int width) {
        List<String> lines = LineBreaker.of(text, Typeface.REGULAR, 12, width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines)
                .allSatisfy(line -> assertThat(Typeface.REGULAR.width(line, 12)).isLessThan(width + 12));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "ที่", "น้ำ", "ผู้", "การดำเนินงาน", "เว็บไซต์", "ญู", " ", "ๆ", "abc", "e1", "๒๕๖๗", "(EIT)")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words).strip().replaceAll(" +", " "));
    }
}
