package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSanitizerTest {

    @Test
    void leavesThaiAndEnglishAlone() {
        String text = "เทศบาลตำบลก้อ – No Gift Policy ๆ ฯ ✓ 😀";

        assertThat(TextSanitizer.of(text)).isEqualTo(text);
    }

    @Test
    void showsThatThereWasAControlCharacter() {
        assertThat(TextSanitizer.of("ก\u001B[31mแดง\u0007")).isEqualTo("ก\uFFFD[31mแดง\uFFFD");
    }

    @Test
    void showsThatThereWasAMarkOfDirection() {
        assertThat(TextSanitizer.of("a\u202Eb\u2066c\u200Fd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void makesLineEndsAndTabsSpaces() {
        assertThat(TextSanitizer.of("ก\nข\r\nค\tง\u2028จ")).isEqualTo("ก ข  ค ง จ");
    }

    @Test
    void takesOutWhatShowsNothing() {
        assertThat(TextSanitizer.of("ก\u200Bข\uFEFF\u00ADค")).isEqualTo("กขค");
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(TextSanitizer.of("ก\uD83D")).isEqualTo("ก\uFFFD");
    }
}
