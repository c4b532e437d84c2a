package org.openita.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Because;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Fact;
import org.openita.model.score.ItemScore;
import org.openita.model.score.PartScore;
import org.openita.model.score.PreviousScore;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleProblems;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Match;
import org.openita.rules.match.Reasons;

class DroolsRulesTest {

    private static final Fact LOW_PART = new PartScore("EIT2", "EIT2", "EIT", 82.44);
    private static final Fact LOW = item("e1", "EIT2", 77);
    private static final Fact HIGH = item("e1", "EIT1", 95.25);

    @Test
    void aRuleFiresOnceForEachWayItsPatternsMatch() {
        assertThat(fired("""
                        rule "low question of a low part"
                        when
                            PartScore( $part : part, value < 85 )
                            ItemScore( part == $part, value < 85 )
                        then
                            findings.recommend("e1");
                        end
                        """, LOW_PART, LOW, item("e2", "EIT2", 78), HIGH, item("e3", "EIT1", 10)))
                .containsExactly(
                        "EIT2 82.44 < 85.00, e1.EIT2 77.00 < 85.00", "EIT2 82.44 < 85.00, e2.EIT2 78.00 < 85.00");
    }

    @Test
    void notTellsWhichFiguresStandAgainstIt() {
        String rule = """
                rule "no low question"
                when
                    not ItemScore( item == "e1", value < 85 )
                then
                    findings.note("fine");
                end
                """;
        assertThat(fired(rule, HIGH)).containsExactly("e1.EIT1 95.25 >= 85.00");
        assertThat(fired(rule, HIGH, LOW)).isEmpty();
        assertThat(fired(rule)).containsExactly("");
    }

    @Test
    void existsFiresOnceAndTellsEveryFigureThatMatches() {
        assertThat(fired("""
                        rule "some low question"
                        when
                            exists ItemScore( value < 85 )
                        then
                            findings.note("low");
                        end
                        """, LOW, HIGH, item("e2", "EIT2", 84.99)))
                .containsExactly("e1.EIT2 77.00 < 85.00, e2.EIT2 84.99 < 85.00");
    }

    @Test
    void matchesComeInTheOrderOfRulesAndThenOfFacts() {
        String rules = """
                rule "first" when ItemScore( value < 85 ) then findings.note("a"); end
                rule "second" when PartScore( value < 85 ) then findings.note("b"); end
                """;
        assertThat(fired(rules, item("e3", "EIT2", 1), LOW_PART, item("e2", "EIT2", 2), LOW))
                .containsExactly(
                        "e3.EIT2 1.00 < 85.00", "e2.EIT2 2.00 < 85.00", "e1.EIT2 77.00 < 85.00", "EIT2 82.44 < 85.00");
    }

    @Test
    void rulesOfOneFactAndRulesOfSeveralComeInTheirOrder() {
        String rules = """
                rule "one" when ItemScore( value < 80 ) then findings.note("a"); end
                rule "two" when PartScore( value < 85 ) ItemScore( value < 78 ) then findings.note("b"); end
                rule "one more" when ItemScore( value < 77 ) then findings.note("c"); end
                rule "none" when not ItemScore( value > 96 ) then findings.note("d"); end
                """;
        assertThat(fired(rules, item("e3", "EIT2", 1), LOW_PART, item("e2", "EIT2", 78), LOW))
                .containsExactly(
                        "e3.EIT2 1.00 < 80.00",
                        "e2.EIT2 78.00 < 80.00",
                        "e1.EIT2 77.00 < 80.00",
                        "EIT2 82.44 < 85.00, e3.EIT2 1.00 < 78.00",
                        "EIT2 82.44 < 85.00, e1.EIT2 77.00 < 78.00",
                        "e3.EIT2 1.00 < 77.00",
                        "e3.EIT2 1.00 <= 96.00, e2.EIT2 78.00 <= 96.00, e1.EIT2 77.00 <= 96.00");
    }

    @Test
    void aDifferenceTellsTheFigureThatItWasTakenFrom() {
        String rule = """
                rule "part 2 far below part 1"
                when
                    ItemScore( $item : item, part == "EIT1", $first : value )
                    ItemScore( item == $item, part == "EIT2", value < $first - 15 )
                then
                    findings.recommend($item);
                end
                """;
        assertThat(fired(rule, HIGH, LOW)).containsExactly("e1.EIT2 77.00 < 80.25 = e1.EIT1 - 15");
        assertThat(fired(rule, HIGH, item("e1", "EIT2", 80.25))).isEmpty();
    }

    /** With doubles 70.1 - 15 is 55.099999999999994, and 55.1 would be above it. */
    @Test
    void differencesAreExact() {
        String rule = """
                rule "at most 15 below"
                when
                    ItemScore( part == "EIT1", $first : value )
                    ItemScore( part == "EIT2", value > $first - 15 )
                then
                    findings.note("near");
                end
                """;
        assertThat(70.1 - 15).isLessThan(55.1);
        assertThat(fired(rule, item("e1", "EIT1", 70.1), item("e1", "EIT2", 55.1)))
                .isEmpty();
        assertThat(fired(rule, item("e1", "EIT1", 70.1), item("e1", "EIT2", 55.11)))
                .containsExactly("e1.EIT2 55.11 > 55.10 = e1.EIT1 - 15");
    }

    @Test
    void alternativesTellTheFiguresOfThoseThatHold() {
        String rule = """
                rule "either"
                when
                    ItemScore( value < 10 || ( value >= 80 && value < 90 ) || value > 99 )
                then
                    findings.note("odd");
                end
                """;
        assertThat(fired(rule, item("e1", "EIT1", 85), item("e2", "EIT1", 50), item("e3", "EIT1", 5)))
                .containsExactly("e1.EIT1 85.00 >= 80.00, e1.EIT1 85.00 < 90.00", "e3.EIT1 5.00 < 10.00");
    }

    @Test
    void notOfAlternativesTellsWhatStandsAgainstEach() {
        String rule = """
                rule "none odd"
                when
                    not ItemScore( item in ("e1", "e2"), value < 10 || value > 90 )
                then
                    findings.note("even");
                end
                """;
        assertThat(fired(rule, item("e1", "EIT1", 50), item("e3", "EIT1", 5)))
                .containsExactly("e1.EIT1 50.00 >= 10.00, e1.EIT1 50.00 <= 90.00");
    }

    @Test
    void aMeanIsComparedAsShownAndTellsWhatItWasTakenOf() {
        String rule = """
                rule "low on average"
                when
                    accumulate( ItemScore( indicator == "6", $v : value ); $a : average($v), $n : count($v); $a < 85, $n >= 2 )
                then
                    findings.note("low");
                end
                """;
        assertThat(fired(rule, item("e1", "EIT1", 84.99), item("e2", "EIT1", 85)))
                .as("84.995")
                .isEmpty();
        assertThat(fired(rule, item("e1", "EIT1", 84.98), item("e2", "EIT1", 85)))
                .containsExactly("average(e1.EIT1, e2.EIT1) 84.99 < 85.00, count(e1.EIT1, e2.EIT1) 2.00 >= 2.00");
        assertThat(fired(rule, item("e1", "EIT1", 84.98))).isEmpty();
    }

    @Test
    void ofNoFactsThereIsNoFigureButTheirCount() {
        String rule = """
                rule "none"
                when
                    accumulate( ItemScore( value > 100, $v : value ); $n : count($v); $n == 0 )
                then
                    findings.note("none");
                end
                rule "least"
                when
                    accumulate( ItemScore( value > 100, $v : value ); $m : min($v); $m < 100 )
                then
                    findings.note("least");
                end
                """;
        assertThat(fired(rule, LOW)).containsExactly("count() 0.00 == 0.00");
        assertThat(fired(rule)).containsExactly("count() 0.00 == 0.00");
    }

    @Test
    void anEarlierScoreIsToldWithItsYear() {
        String rule = """
                rule "fell"
                when
                    PartScore( $part : subject, $now : value )
                    PreviousScore( subject == $part, value > $now )
                then
                    findings.note("fell");
                end
                """;
        assertThat(fired(rule, LOW_PART, new PreviousScore("EIT2", "2566", 90), new PreviousScore("EIT1", "2566", 95)))
                .containsExactly("EIT2@2566 90.00 > 82.44 = EIT2");
    }

    private static ItemScore item(String item, String part, double value) {
        return new ItemScore(item + "." + part, item, part, "EIT", "6", "", value);
    }

    private static List<String> fired(String text, Fact... facts) {
        ProblemLog log = RuleProblems.log();
        List<Rule> rules = Parser.parse("test.drl", text, log);
        log.throwIfAny();
        List<CompiledRule> runnable = new ArrayList<>();
        rules.forEach(rule -> runnable.add(CompiledRule.of(runnable.size(), rule)));
        List<Match> matches = DroolsRules.of(runnable).run(List.of(facts));
        return matches.stream()
                .map(match -> claims(new Reasons(List.of(facts)).of(match)))
                .toList();
    }

    private static String claims(List<Because> reasons) {
        return String.join(", ", reasons.stream().map(Because::claim).toList());
    }
}
