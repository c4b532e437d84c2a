package org.openita.model.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.Framework;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;

class SubjectNamesTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final Locale THAI = Locale.forLanguageTag("th");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i5           | i5                  | i5",
                "e1.part2     | e1 (EIT ส่วนที่ 2)     | e1 (EIT part 2)",
                "9.1          | ตัวชี้วัดย่อยที่ 9.1      | sub-indicator 9.1",
                "6.part1      | ตัวชี้วัดที่ 6 (EIT ส่วนที่ 1) | indicator 6 (EIT part 1)",
                "8            | ตัวชี้วัดที่ 8           | indicator 8",
                "EIT2         | EIT ส่วนที่ 2           | EIT part 2",
                "IIT          | IIT                  | IIT",
                "overall      | คะแนนรวม             | the overall score",
                "8@2566       | ตัวชี้วัดที่ 8 ปี 2566     | indicator 8 in FY2566",
                "most(EIT2)   | คะแนนสูงสุดที่เป็นไปได้ของ EIT ส่วนที่ 2 | the highest possible score of EIT part 2",
                "x9           | x9                   | x9"
            })
    void aShortNameGoesByTheId(String id, String thai, String english) {
        assertThat(SubjectNames.of(FRAMEWORK, Style.SHORT).name(id)).isEqualTo(new Text(thai, english));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e1.part2 | ข้อ e1 (บริการตามขั้นตอนและเวลา) ใน EIT ส่วนที่ 2"
                        + "| e1 (Service keeps to steps and time limits) in EIT part 2",
                "6.part1  | ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ใน EIT ส่วนที่ 1 | indicator 6 (Quality of services) in EIT part 1",
                "9.1      | ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน | sub-indicator 9.1 (Basic information)",
                "OIT      | แบบตรวจ OIT | OIT",
                "EIT2     | EIT ส่วนที่ 2 | EIT part 2"
            })
    void aFullNameSaysWhatItIsAbout(String id, String thai, String english) {
        assertThat(SubjectNames.of(FRAMEWORK, Style.FULL).name(FRAMEWORK.subject(id)))
                .isEqualTo(new Text(thai, english));
    }

    @Test
    void severalNamesAreSeparatedByCommas() {
        SubjectNames names = SubjectNames.of(FRAMEWORK, Style.SHORT);

        assertThat(names.names(List.of(FRAMEWORK.subject("i1"), FRAMEWORK.subject("8")))
                        .in(THAI))
                .isEqualTo("i1, ตัวชี้วัดที่ 8");
    }
}
