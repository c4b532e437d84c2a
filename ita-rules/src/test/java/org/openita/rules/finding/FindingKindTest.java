package org.openita.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.model.text.Messages;
import org.openita.rules.Findings;

/** The verbs that rules are written with are those that are described. */
class FindingKindTest {

    @Test
    void theGlobalThatRulesCallHasEachVerbWithItsArguments() {
        assertThat(Findings.class.getDeclaredMethods())
                .extracting(method -> method.getName() + " " + method.getParameterCount())
                .containsExactlyInAnyOrderElementsOf(Stream.of(FindingKind.values())
                        .flatMap(kind -> Stream.concat(
                                Stream.of(kind.call() + " " + kind.arguments().size()),
                                kind.further().stream()
                                        .map(more -> kind.call() + " "
                                                + (kind.arguments().size() + 1))))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void aCodeIsFoundAgainInTheKeysOfItsTexts(FindingKind kind) {
        assertThat(kind.texts("a.b+c")).isNotEmpty().allSatisfy(key -> {
            assertThat(kind.codeIn(key)).contains("a.b+c");
            assertThat(FindingKind.ofText(key).orElseThrow().texts()).isEqualTo(kind.texts());
        });
        assertThat(kind.codeIn(kind.texts("").get(0))).isEmpty();
    }

    @Test
    void theCodesOfAKindAreThoseWithTheFirstOfItsTexts() {
        Messages messages = Messages.of(
                Map.of("warning.b.text", "ข", "warning.a.text", "ก", "warning.text", "–", "note.c.text", "ค"),
                Map.of());

        assertThat(FindingKind.WARN.codes(messages)).containsExactly("a", "b");
    }
}
