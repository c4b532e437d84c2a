package org.openita.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonBreakingSpacesTest {

    /** A space that holds is written as an underscore here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ได้ 95.11 คะแนน อยู่ใน | ได้ 95.11_คะแนน อยู่ใน
        EIT ส่วนที่ 2 ได้ 82.44 | EIT ส่วนที่_2 ได้ 82.44
        พ.ศ. 2567 และ พ.ศ. ใหม่ | พ.ศ._2567 และ พ.ศ. ใหม่
        มี 3 ข้อ คือ ข้อ e1 และ i5 | มี 3_ข้อ คือ ข้อ_e1 และ i5
        ข้อ a ของ 5 หน่วยงาน | ข้อ a ของ 5 หน่วยงาน
        ร้อยละ 30 | ร้อยละ_30
        ส่วนที่ 3 ข้อจำกัด 2 ข้อ | ส่วนที่_3 ข้อจำกัด 2_ข้อ
        1 | 1
        ข้อ | ข้อ
        """)
    void numbersStayWithTheirWords(String text, String expected) {
        assertThat(NonBreakingSpaces.of(text).replace('\u00a0', '_')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        " 1 "
        " "
        ""
        "5 "
        "ข้อ "
        "ส่วนที่  2"
        """)
    void spacesAtTheEdgesAreLeftAlone(String text) {
        assertThat(NonBreakingSpaces.of(text)).isEqualTo(text);
    }
}
