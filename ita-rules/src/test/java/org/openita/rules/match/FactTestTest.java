package org.openita.rules.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.rules.match.Compiled.item;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.score.Fact;
import org.openita.model.score.TopicScore;
import org.openita.rules.match.FactTest.NumberTest;

class FactTestTest {

    private static final Fact LOW = item("e1", "EIT2", 77);

    @ParameterizedTest
    @CsvSource({
        "<,  true,  false, false",
        "<=, true,  true,  false",
        ">,  false, false, true",
        ">=, false, true,  true",
        "==, false, true,  false",
        "!=, true,  false, true"
    })
    void aScoreIsComparedWithTheThreshold(String sign, boolean below, boolean at, boolean above) {
        FactTest test = test("ItemScore( value " + sign + " 85 )");

        assertThat(test.test(item("e1", "EIT2", 84.99))).isEqualTo(below);
        assertThat(test.test(item("e1", "EIT2", 85))).isEqualTo(at);
        assertThat(test.test(item("e1", "EIT2", 85.01))).isEqualTo(above);
        assertThat(test.testTexts(item("e1", "EIT2", 84.99)))
                .as("whatever its scores")
                .isTrue();
        assertThat(test.testTexts(item("e1", "EIT2", 85.01)))
                .as("whatever its scores")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "item == \"e1\", true",
        "item == \"e2\", false",
        "item != \"e1\", false",
        "item != \"e2\", true",
        "'item in (\"e1\", \"e3\")', true",
        "'item in (\"e2\", \"e3\")', false",
        "'item not in (\"e1\", \"e3\")', false",
        "'item not in (\"e2\", \"e3\")', true"
    })
    void aTextIsOrIsNotWhatIsAsked(String demand, boolean passes) {
        FactTest test = test("ItemScore( " + demand + " )");

        assertThat(test.test(LOW)).isEqualTo(passes);
        assertThat(test.testTexts(LOW)).isEqualTo(passes);
    }

    @Test
    void aTruthIsOrIsNotWhatIsAsked() {
        Fact complete = new TopicScore("i1", "1", "IIT", "", 90, true);

        assertThat(test("TopicScore( complete == true )").test(complete)).isTrue();
        assertThat(test("TopicScore( complete == false )").test(complete)).isFalse();
    }

    @Test
    void ofAlternativesOneMustHoldWhole() {
        FactTest test = test("ItemScore( ( item == \"e1\" && value < 80 ) || value > 99 )");

        assertThat(test.test(LOW)).isTrue();
        assertThat(test.test(item("e1", "EIT2", 80))).isFalse();
        assertThat(test.test(item("e2", "EIT2", 77))).isFalse();
        assertThat(test.test(item("e2", "EIT2", 99.5))).isTrue();
    }

    @Test
    void whateverTheScoresOnlyTheTextsOfAlternativesTell() {
        FactTest test = test("ItemScore( ( item == \"e1\" && value < 80 ) || ( item == \"e2\" && value > 99 ) )");

        assertThat(test.testTexts(item("e1", "EIT2", 80))).isTrue();
        assertThat(test.testTexts(item("e2", "EIT2", 0))).isTrue();
        assertThat(test.testTexts(item("e3", "EIT2", 77))).isFalse();
    }

    @Test
    void theComparisonsThatDecideAreHandedOn() {
        FactTest test = test("ItemScore( ( item == \"e1\" && value < 80 ) || value < 90 || value > 99 )");

        assertThat(numbers(test, LOW, false)).containsExactly("value < 80", "value < 90");
        assertThat(numbers(test, item("e1", "EIT2", 95), true))
                .containsExactly("value < 80", "value < 90", "value > 99");
        assertThat(numbers(test, item("e2", "EIT2", 95), true)).containsExactly("value < 90", "value > 99");
        assertThat(numbers(test("ItemScore( value < 80 )"), LOW, true)).isEmpty();
    }

    @Test
    void equalDemandsReadTheSameAndOthersDoNot() {
        assertThat(test("ItemScore( value <= 85.50 )").expression()).isEqualTo("value <= 85.5");
        assertThat(test("ItemScore( value < 80 )").expression()).isEqualTo("value < 80");
        assertThat(test("ItemScore( item == \"e1\" )").expression()).isEqualTo("item == \"e1\"");
        assertThat(test("ItemScore( item != \"e1\" )").expression()).isEqualTo("item != \"e1\"");
        assertThat(test("ItemScore( item in (\"e1\", \"e2\") )").expression()).isEqualTo("item in [\"e1\", \"e2\"]");
        assertThat(test("ItemScore( item not in (\"e1\") )").expression()).isEqualTo("item not in [\"e1\"]");
        assertThat(test("ItemScore( ( item == \"e1\" && value < 80 ) || value > 99 )")
                        .expression())
                .isEqualTo("((item == \"e1\" && value < 80) || (value > 99))");
    }

    private static List<String> numbers(FactTest test, Fact fact, boolean negated) {
        List<NumberTest> numbers = new ArrayList<>();
        test.forNumbers(fact, negated, numbers::add);
        return numbers.stream().map(FactTest::expression).toList();
    }

    private static FactTest test(String condition) {
        List<FactTest> tests = Compiled.tests(condition);
        assertThat(tests).hasSize(1);
        return tests.get(0);
    }
}
