package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.Framework;
import org.openita.model.text.Messages;

class DisclosureTextsTest {

    @ParameterizedTest
    @ValueSource(ints = {2566, 2567, 2568, 2569})
    void everyItemThatIsDisclosedHasAdviceInTheNumbersOfItsYear(int year) {
        Framework framework = Framework.of(year);
        Messages messages = RuleBase.builtIn(framework).messages();

        framework.instrument("OIT").orElseThrow().indicators().stream()
                .flatMap(indicator -> indicator.items().stream())
                .forEach(item -> assertThat(messages.has("recommend." + item.id() + ".text"))
                        .as(item.id())
                        .isTrue());
        assertThat(messages.thai().values()).noneMatch(text -> text.contains("@"));
        assertThat(messages.english().values()).noneMatch(text -> text.contains("@"));
    }

    @Test
    void aMentionIsTheNumberOfTheYearAndGoneWhereTheYearDoesNotAskForIt() {
        assertThat(read(2567, "see the manual (@work-manual) and notices (@procurement-notices)."))
                .isEqualTo("see the manual (o10) and notices (o15).");
        assertThat(read(2568, "see the manual (@work-manual) and notices (@procurement-notices)."))
                .isEqualTo("see the manual (o8) and notices.");
        assertThat(read(2568, "(@structure, @powers, @executives)")).isEqualTo("(o1, o2)");
        assertThat(read(2568, "write to ita@example.go.th")).isEqualTo("write to ita@example.go.th");
    }

    private static String read(int year, String text) {
        Messages own = Messages.of(Map.of("a", text), Map.of("a", text));
        return DisclosureTexts.of(own, Framework.of(year)).text("a").en();
    }

    @Test
    void anItemThatAsksForSeveralThingsHasTheTextOfAllOfThem() {
        assertThat(RuleBase.builtIn(Framework.of(2567))
                        .messages()
                        .text("recommend.o6.title")
                        .en())
                .isEqualTo("Offer a channel for questions and answers");
        assertThat(RuleBase.builtIn(Framework.of(2568))
                        .messages()
                        .text("recommend.o3.title")
                        .en())
                .isEqualTo("Publish contact details and a channel on which questions are answered");
    }

    @Test
    void whatAPackSaysOfAnItemItselfStands() {
        assertThat(RuleBase.builtIn(Framework.of(2569))
                        .messages()
                        .text("recommend.o25.title")
                        .en())
                .isEqualTo("Bring the ITA result into the agency's development");
        assertThat(RuleBase.builtIn(Framework.of(2568))
                        .messages()
                        .text("recommend.o27.title")
                        .en())
                .isEqualTo("Publish the measures for integrity and transparency");
    }
}
