package org.openita.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.model.score.ItemScore;
import org.openita.model.score.PartScore;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.Slips;
import org.openita.rules.match.Match;
import org.openita.rules.match.Reasons;
import org.openita.rules.match.RunnableRule;

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

    private static ItemScore item(String item, String part, double value) {
        return new ItemScore(item + "." + part, item, part, "EIT", "6", "", value);
    }

    private static List<String> fired(String text, Fact... facts) {
        Slips slips = new Slips();
        List<Rule> rules = Parser.parse("test.drl", text, slips);
        slips.throwIfAny();
        List<RunnableRule> runnable = new ArrayList<>();
        rules.forEach(rule -> runnable.add(RunnableRule.of(runnable.size(), rule)));
        List<Match> matches = DroolsRules.of(runnable).run(List.of(facts));
        return matches.stream()
                .map(match -> claims(new Reasons(List.of(facts)).of(match)))
                .toList();
    }

    private static String claims(List<Because> reasons) {
        return String.join(", ", reasons.stream().map(Because::claim).toList());
    }
}
