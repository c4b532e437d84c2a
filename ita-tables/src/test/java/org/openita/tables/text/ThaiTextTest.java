package org.openita.tables.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("text")
class ThaiTextTest {

    @ParameterizedTest
    @CsvSource({
        "ท\u0E48\u0E35, ที่",
        "น\u0E49\u0E4D\u0E32, น้ำ",
        "น\u0E4D\u0E49\u0E32, น้ำ",
        "น\u0E33\u0E49, น้ำ",
        "ก\u0E4D\u0E32, กำ",
        "เเม่, แม่",
        "ผ\u0E49\u0E39, ผู้",
        "เห็น\u200Bด้วย, เห็นด้วย",
        "'\u00A0เทศบาล\u00A0 ก้อ ', เทศบาล ก้อ",
        "ศักดิ\u0E4C, ศักดิ์",
        "ก\u0E4Cิ, กิ์"
    })
    void textsThatLookAlikeBecomeAlike(String typed, String meant) {
        assertThat(ThaiText.normal(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "ที่",
        "น้ำ",
        "ผู้",
        "กี่",
        "ปู่",
        "ญู",
        "กู้",
        "ป้า",
        "ฟ้า",
        "เก็บ",
        "ศักดิ์",
        "ทั้งนี้",
        "ก้ำ",
        "ปฏิบัติหน้าที่",
        "ตัวชี้วัด"
    })
    void whatIsTypedWellStaysAsItIs(String text) {
        assertThat(ThaiText.normal(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"E1.Part๒, e1.part2", "๙๕.๓๘, 95.38", "ข้อ  ๑, ข้อ 1"})
    void keysHaveSmallLettersAndArabicDigits(String typed, String key) {
        assertThat(ThaiText.key(typed)).isEqualTo(key);
    }
}
