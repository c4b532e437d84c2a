package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmlessTest {

    @Test
    void leavesThaiAndEnglishAlone() {
        String text = "เทศบาลตำบลก้อ – No Gift Policy ๆ ฯ ✓ 😀";

        assertThat(Harmless.of(text)).isEqualTo(text);
    }

    @Test
    void showsThatThereWasAControlCharacter() {
        assertThat(Harmless.of("ก\u001B[31mแดง\u0007")).isEqualTo("ก\uFFFD[31mแดง\uFFFD");
    }

    @Test
    void showsThatThereWasAMarkOfDirection() {
        assertThat(Harmless.of("a\u202Eb\u2066c\u200Fd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void makesLineEndsAndTabsSpaces() {
        assertThat(Harmless.of("ก\nข\r\nค\tง\u2028จ")).isEqualTo("ก ข  ค ง จ");
    }

    @Test
    void takesOutWhatShowsNothing() {
        assertThat(Harmless.of("ก\u200Bข\uFEFF\u00ADค")).isEqualTo("กขค");
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(Harmless.of("ก\uD83D")).isEqualTo("ก\uFFFD");
    }
}
