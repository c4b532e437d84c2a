package org.openita.rules.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.rules.match.Compiled.item;
import static org.openita.rules.match.Compiled.match;
import static org.openita.rules.match.Compiled.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Because;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PartScore;

class ReasonsTest {

    private static final Fact PART = new PartScore("EIT2", "EIT2", "EIT", 80);

    @Test
    void oneRunTellsEachMatchItsOwnReasons() {
        CompiledRule rule = when("ItemScore( value < 85 )");
        Reasons reasons = new Reasons(List.of());

        assertThat(claims(reasons, match(rule, item("e1", "EIT2", 77)))).containsExactly("e1.EIT2 77.00 < 85.00");
        assertThat(claims(reasons, match(rule, item("e2", "EIT2", 80)))).containsExactly("e2.EIT2 80.00 < 85.00");
    }

    @Test
    void someTellsTheFactsThatGoWithTheMatchAndNoOthers() {
        CompiledRule rule = when(
                "PartScore( $part : part, $score : value )" + " exists ItemScore( part == $part, value < $score - 5 )");

        assertThat(told(rule, PART, item("e1", "EIT2", 70), item("e2", "EIT2", 75), item("e3", "EIT1", 10)))
                .containsExactly("e1.EIT2 70.00 < 75.00 = EIT2 - 5");
    }

    @Test
    void noneTellsTheFiguresOfAllThatGoWithTheMatchWhateverTheyAre() {
        CompiledRule rule =
                when("PartScore( $part : part, $score : value ) not ItemScore( part == $part, value < $score )");

        assertThat(told(rule, PART, item("e1", "EIT2", 81), item("e2", "EIT2", 80), item("e3", "EIT1", 10)))
                .containsExactly("e1.EIT2 81.00 >= 80.00 = EIT2", "e2.EIT2 80.00 >= 80.00 = EIT2");
    }

    @Test
    void aFigureOfManyFactsTellsWhoseFigureItIsComparedWith() {
        CompiledRule rule = when("OverallScore( value > 0 ) PartScore( $part : part, $score : value )"
                + " accumulate( ItemScore( part == $part, $v : value ); $m : min($v); $m < $score - 5 )");
        List<Fact> facts = List.of(item("e1", "EIT2", 70), item("e2", "EIT2", 75));
        Match match = match(rule, new OverallScore("overall", 90), PART, null);

        assertThat(rule.conditions().get(2).joins()).extracting(JoinTest::other).containsExactly(1);
        assertThat(rule.isMet(match, facts)).isTrue();
        assertThat(claims(new Reasons(facts), match))
                .containsExactly("overall 90.00 > 0.00", "min(e1.EIT2, e2.EIT2) 70.00 < 75.00 = EIT2 - 5");
    }

    @Test
    void aBoundIsNotTakenForTheScore() {
        CompiledRule rule =
                when("accumulate( ComponentScore( $v : most ); $m : max($v), $n : count($v); $m < 90, $n > 0 )");
        Reasons reasons = new Reasons(List.of(ComponentScore.between("EIT2", 50, 85)));

        assertThat(claims(reasons, match(rule, (Fact) null)))
                .containsExactly("max(most(EIT2)) 85.00 < 90.00", "count(EIT2) 1.00 > 0.00");
    }

    /** The reasons of a match whose first fact is of the first condition, and which looked at all. */
    private static List<String> told(CompiledRule rule, Fact first, Fact... others) {
        return claims(new Reasons(List.of(others)), match(rule, first, null));
    }

    private static List<String> claims(Reasons reasons, Match match) {
        return reasons.of(match).stream().map(Because::claim).toList();
    }
}
