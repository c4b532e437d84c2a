package org.openita.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 problems are",
        "1, 1 problem is",
        "2, 2 problems are",
        "11, 11 problems are",
        "-1, -1 problems are"
    })
    void aWordFollowsItsNumber(Object number, String said) {
        assertThat(english("{0} {0|problem is|problems are} left", number)).isEqualTo(said + " left");
    }

    @Test
    void aNumberWithoutASingularNeedsNoneInThai() {
        Messages messages = Messages.of(Map.of("a", "{0} รายการ"), Map.of("a", "{0} {0|entry|entries}"));

        assertThat(messages.text("a", 1)).isEqualTo(new Text("1 รายการ", "1 entry"));
    }

    @Test
    void aWordMayBeEmptyOrAnotherPlaceMayStandBesideIt() {
        assertThat(english("{0} item{0||s} of {1}", 1, "{0|x|y}")).isEqualTo("1 item of {0|x|y}");
        assertThat(english("{0} item{0||s} of {1}", 2, "o")).isEqualTo("2 items of o");
    }

    @Test
    void whatIsNoPlaceStaysAsItIs() {
        assertThat(english("{0|one} {x|a|b} {1|a|b} {0|a|b|c} {|a|b} {", 1))
                .isEqualTo("{0|one} {x|a|b} {1|a|b} {0|a|b|c} {|a|b} {");
    }

    private static String english(String pattern, Object... arguments) {
        return Messages.of(Map.of("a", pattern), Map.of("a", pattern))
                .text("a", arguments)
                .en();
    }
}
