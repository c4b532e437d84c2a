package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "ที่,1",
        "น้ำ,2",
        "ผู้,1",
        "กี่,1",
        "ศักดิ์,3",
        "เก็บ,3",
        "ตัวชี้วัด,5",
        "ก้อ,2",
        "EIT,3",
        "😀,1",
        "'',0"
    })
    void marksTakeNoColumnAndSaraAmTakesOne(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void everyThaiMarkTakesNoColumn() {
        String marks =
                "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E";

        assertThat(DisplayWidth.of(marks)).isZero();
    }

    @Test
    void paddingCountsColumnsNotCharacters() {
        assertThat(DisplayWidth.padded("ที่", 3)).isEqualTo("ที่  ");
        assertThat(DisplayWidth.paddedLeft("ที่", 3)).isEqualTo("  ที่");
    }
}
