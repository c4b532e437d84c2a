package org.openita.workbench.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openita.scoring.ItaEngine;

/** Rules tested in sentences. */
class RuleVerifierTest {

    private static final String E1 = "EIT part 2, e1: steps and time limits";

    private final RuleVerifier rules = RuleVerifier.of(ItaEngine.forFiscalYear(2567));

    @Test
    void aRuleRecommendsForItsReasons() {
        rules.verify(E1)
                .given("EIT2", 84.99)
                .given("e1.part2", 84.99)
                .recommends("e1")
                .because("EIT2 84.99 < 85.00", "e1.part2 84.99 < 85.00");
    }

    @Test
    void otherRulesDoNotAnswerForIt() {
        rules.verify(E1).given("e1.part1", 0).findsNothing();
    }

    @Test
    void everyFindingHasItsVerb() {
        rules.verify("Level IMPROVE_URGENTLY: overall below 70")
                .given("overall", 69.99)
                .level("IMPROVE_URGENTLY");
        rules.verify("Target: 85 is reached").given("overall", 85).reaches("pass-85");
        rules.verify("Target: 85 is missed").given("overall", 84.99).misses("pass-85");
        rules.verify("Topics, OIT: improve where an item is below 100")
                .given("o7", 0)
                .improves("1", "OIT");
        rules.verify("Note: EIT stands in for its parts, the level may be lower")
                .given("overall", 90)
                .given("EIT", 90)
                .given("IIT", 90)
                .given("OIT", 90)
                .notes("level-may-be-lower");
    }

    @Test
    void whatDoesNotComeIsExplained() {
        assertThatThrownBy(() ->
                        rules.verify(E1).given("EIT2", 85).given("e1.part2", 80).recommends("e1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("given:    EIT2 85.00, e1.part2 80.00")
                .hasMessageContaining("expected: recommend e1")
                .hasMessageContaining("found:    nothing")
                .hasMessageContaining("ComponentScore( component == \"EIT2\", most < 85 ) does not hold; EIT2 85.00");
    }

    @Test
    void whatShouldNotComeIsExplained() {
        assertThatThrownBy(() -> rules.verify("Target: 85 is reached")
                        .given("overall", 85)
                        .findsNothing())
                .hasMessageContaining("found:    reach pass-85")
                .hasMessageContaining("overall 85.00 >= 85.00");
    }

    @Test
    void anotherReasonIsAFailure() {
        assertThatThrownBy(() -> rules.verify("Target: 85 is reached")
                        .given("overall", 86)
                        .reaches("pass-85")
                        .because("overall 86.00 >= 86.00"))
                .hasMessageContaining("expected: because of overall 86.00 >= 86.00")
                .hasMessageContaining("overall 86.00 >= 85.00");
    }

    @Test
    void unknownNamesAreRefused() {
        assertThatThrownBy(() -> rules.verify("Target: 85 is reeched"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean Target: 85 is reached?");
        assertThatThrownBy(() -> rules.verify(E1).given("e10.part1", 80)).isInstanceOf(IllegalArgumentException.class);
    }
}
