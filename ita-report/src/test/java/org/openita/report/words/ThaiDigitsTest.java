package org.openita.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDigitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ได้ 95.11 คะแนน | ได้ ๙๕.๑๑ คะแนน
        e4, o10 และ i5 | e4, o10 และ i5
        +10.11 | +๑๐.๑๑
        -1.17 | -๑.๑๗
        −1.17 | −๑.๑๗
        plan-2567 | plan-2567
        (9.1) | (๙.๑)
        2567/remarks.drl:9 | 2567/remarks.drl:9
        ข้อ 1) และ 2) | ข้อ ๑) และ ๒)
        """)
    void numbersChangeAndCodesDoNot(String text, String expected) {
        assertThat(ThaiDigits.of(text)).isEqualTo(expected);
    }
}
