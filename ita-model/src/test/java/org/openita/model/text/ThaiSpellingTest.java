package org.openita.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "ประจ\u0E4D\u0E32ปี, ประจำปี",
        "ค\u0E48\u0E4D\u0E32, ค่ำ",
        "ต\u0E4D\u0E48\u0E32สุด, ต่ำสุด",
        "ต\u0E33\u0E48สุด, ต่ำสุด",
        "ต้นเเบบ, ต้นแบบ",
        "คะเเนน, คะแนน",
        "ท\u0E48\u0E35, ที่",
        "ต ัวช ี้ว ัด, ตัวชี้วัด",
        "ต าบล, ตำบล",
        "ส านักงาน, สำนักงาน",
        "ตาบล, ตำบล",
        "บ าง, บาง",
        "เ ทศบาล, เทศบาล",
        "คะแ นน, คะแนน",
        "คะ\u200Bแนน, คะแนน",
        "คะ\u00ADแนน, คะแนน",
        "ผ\u0E48\u0E48าน, ผ่าน",
        "ท\uF702\uF70A, ที่",
        "ป\uF710\uF70Eหา, ปั์หา",
        "ได้\u00A095.11, ได้ 95.11",
        "ราย ๆ ที่, ราย ๆ ที่",
        "สารวัตร, สารวัตร",
        "อเมริกากับไทย, อเมริกากับไทย",
        "ปัญหาตำบล, ปัญหาตำบล"
    })
    void whatLooksAlikeIsSpeltAlike(String written, String right) {
        assertThat(ThaiSpelling.of(written).text()).isEqualTo(right);
    }

    @Test
    void everyLetterKnowsWhereItWasWritten() {
        String written = "ประจ\u0E4D\u0E32ปี คะเ\u200Bเนน 95";
        ThaiSpelling spelling = ThaiSpelling.of(written);

        int word = spelling.text().indexOf("คะแนน");
        assertThat(written.substring(spelling.start(word), spelling.end(word + 4)))
                .isEqualTo("คะเ\u200Bเนน");
        int year = spelling.text().indexOf("จำ");
        assertThat(written.substring(spelling.start(year), spelling.end(year + 1)))
                .isEqualTo("จ\u0E4D\u0E32");
    }

    @Property(tries = 3000)
    void theRightSpellingStaysAsItIsAndItsPlacesLieInTheText(
            @ForAll
                    @CharRange(from = '\u0E00', to = '\u0E5F')
                    @Chars({' ', '1', '\u200B', '\uF70A'})
                    @StringLength(max = 14)
                    String written) {
        ThaiSpelling spelling = ThaiSpelling.of(written);

        assertThat(ThaiSpelling.of(spelling.text()).text()).isEqualTo(spelling.text());
        for (int i = 0; i < spelling.text().length(); i++) {
            assertThat(spelling.start(i)).isBetween(0, spelling.end(i) - 1);
            assertThat(spelling.end(i)).isLessThanOrEqualTo(written.length());
        }
    }
}
