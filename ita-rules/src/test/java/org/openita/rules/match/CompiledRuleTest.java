package org.openita.rules.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.rules.match.Compiled.item;
import static org.openita.rules.match.Compiled.match;
import static org.openita.rules.match.Compiled.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.Confidence;
import org.openita.model.score.Fact;
import org.openita.model.score.PartScore;

class CompiledRuleTest {

    private static final Fact PART = new PartScore("EIT2", "EIT2", "EIT", 80);
    private static final String GATHERED =
            "accumulate( ItemScore( part == \"EIT2\", $v : value ); $f : %s($v); $f %s )";

    @ParameterizedTest
    @CsvSource({
        "min, <= 70, true",
        "min, < 70, false",
        "max, >= 80.01, true",
        "max, > 80.01, false",
        "average, == 75.01, true",
        "average, == 75, false",
        "count, == 2, true",
        "count, < 2, false"
    })
    void aFigureOfManyFactsMeetsItsDemand(String function, String demand, boolean met) {
        CompiledRule rule = when(GATHERED.formatted(function, demand));
        List<Fact> facts = List.of(item("e1", "EIT2", 70), item("e2", "EIT2", 80.01), item("e3", "EIT1", 1), PART);

        assertThat(rule.gathers()).isTrue();
        assertThat(rule.isMet(match(rule, (Fact) null), facts)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"min, < 1", "max, >= 0", "average, < 100", "count, > 0"})
    void ofNoFactsNoDemandOnAFigureIsMet(String function, String demand) {
        CompiledRule rule = when(GATHERED.formatted(function, demand));

        assertThat(rule.isMet(match(rule, (Fact) null), List.of(PART))).isFalse();
    }

    @Test
    void oneUnmetDemandIsEnough() {
        CompiledRule rule = when("accumulate( ItemScore( $v : value ); $a : min($v), $b : max($v); $a > 10, $b > 90 )");

        assertThat(rule.isMet(match(rule, (Fact) null), List.of(item("e1", "EIT2", 50))))
                .isFalse();
        assertThat(rule.isMet(match(rule, (Fact) null), List.of(item("e1", "EIT2", 95))))
                .isTrue();
    }

    @Test
    void onlyFactsThatGoWithTheMatchAreTakenTogether() {
        CompiledRule rule = when("PartScore( $part : part, $score : value )"
                + " accumulate( ItemScore( part == $part, $v : value ); $m : max($v); $m < $score - 5 )");

        assertThat(rule.isMet(match(rule, PART, null), List.of(item("e1", "EIT2", 74.99), item("e2", "EIT1", 99))))
                .isTrue();
        assertThat(rule.isMet(match(rule, PART, null), List.of(item("e1", "EIT2", 75))))
                .isFalse();
    }

    @Test
    void aRuleThatTakesNothingTogetherIsMetByItsMatch() {
        CompiledRule rule = when("ItemScore( value < 85 )");

        assertThat(rule.gathers()).isFalse();
        assertThat(rule.isMet(match(rule, item("e1", "EIT2", 77)), List.of())).isTrue();
    }

    @Test
    void onlyConditionsThatMatchEachFactHoldOne() {
        CompiledRule rule = when("not PartScore( value < 85 ) ItemScore( value < 85 ) exists PartScore( value > 99 )");

        assertThat(rule.matched()).containsExactly(1);
        Match match = match(rule, null, item("e1", "EIT2", 77), null);
        assertThat(match.fact(1)).isEqualTo(item("e1", "EIT2", 77));
        assertThatThrownBy(() -> match.fact(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Condition 0 of r holds no one fact");
    }

    @Test
    void argumentsAreWrittenOutOrReadFromTheFactsThatMatched() {
        List<CompiledRule> rules = Compiled.rules("""
                rule "written" when ItemScore( value < 85 ) then findings.improve("2", "EIT"); end
                rule "read" when ItemScore( $in : instrument, value < 85 ) then findings.improve("2", $in); end
                """);

        for (CompiledRule rule : rules) {
            assertThat(rule.findings().get(0).arguments(match(rule, item("e1", "EIT2", 77))))
                    .containsExactly("2", "EIT");
        }
    }

    @Test
    void aRuleIsAsSureAsItSays() {
        List<CompiledRule> rules = Compiled.rules("""
                rule "sure" when ItemScore( value < 85 ) then findings.note("a"); end
                rule "less so" @confidence("B-") when ItemScore( value < 85 ) then findings.note("a"); end
                """);

        assertThat(rules).extracting(CompiledRule::confidence).containsExactly(Confidence.A, Confidence.B_MINUS);
        assertThat(rules).extracting(CompiledRule::index).containsExactly(0, 1);
        assertThat(rules).extracting(CompiledRule::source).containsExactly("test.drl:1", "test.drl:2");
    }

    @Test
    void matchesAreOrderedByRuleThenByFact() {
        List<CompiledRule> rules = Compiled.rules("""
                rule "first" when ItemScore( value < 85 ) then findings.note("a"); end
                rule "second" when ItemScore( value < 85 ) then findings.note("a"); end
                """);
        Match firstLate = new Match(rules.get(0), 5, new Fact[] {PART});
        Match firstEarly = new Match(rules.get(0), 2, new Fact[] {PART});
        Match second = new Match(rules.get(1), 1, new Fact[] {PART});

        assertThat(List.of(second, firstLate, firstEarly).stream().sorted(Match.ORDER))
                .containsExactly(firstEarly, firstLate, second);
    }

    @ParameterizedTest
    @CsvSource({
        "$other - 15, [0].value - 15, e1.EIT1 - 15, 80.25",
        "$other + 2.50, [0].value + 2.5, e1.EIT1 + 2.5, 97.75",
        "$other, [0].value, e1.EIT1, 95.25"
    })
    void aReferenceSaysWhoseFigureItIsAndWhatIsAdded(String written, String same, String basis, String points) {
        VariableReference reference = when("ItemScore( $other : value ) ItemScore( value < " + written + " )")
                .conditions()
                .get(1)
                .joins()
                .get(0)
                .reference();
        Fact matched = item("e1", "EIT1", 95.25);

        assertThat(reference.expression()).isEqualTo(same);
        assertThat(reference.basis(matched)).isEqualTo(basis);
        assertThat(Hundredths.points(reference.hundredths(matched))).hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({"item == $item, true, false", "item != $item, false, true"})
    void aTextIsComparedWithThatOfAFactMatchedBefore(String demand, boolean ofSame, boolean ofOther) {
        JoinTest join = when("ItemScore( $item : item ) ItemScore( " + demand + " )")
                .conditions()
                .get(1)
                .joins()
                .get(0);
        Fact before = item("e1", "EIT1", 95.25);

        assertThat(join.test(item("e1", "EIT2", 77), before)).isEqualTo(ofSame);
        assertThat(join.test(item("e2", "EIT2", 77), before)).isEqualTo(ofOther);
        assertThat(join.isOfNumbers()).isFalse();
        assertThat(join.other()).isZero();
        assertThat(join.expression()).isEqualTo(demand.replace("$item", "[0].item"));
    }
}
