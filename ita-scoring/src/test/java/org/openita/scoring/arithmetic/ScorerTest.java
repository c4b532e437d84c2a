package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Result;

class ScorerTest {

    @Test
    void theMunicipalitysFiguresComeOutAsPublished() {
        assertPublished(Result.koAsPrinted().scored().sheet());
    }

    @Test
    void theCorrectedFiguresComeOutTheSame() {
        assertPublished(Result.koCorrected().scored().sheet());
    }

    @Test
    void theCorrectedItemsAloneGiveThePublishedFigures() {
        assertPublished(Result.koCorrected().withoutPublished().scored().sheet());
    }

    private static void assertPublished(ScoreSheet sheet) {
        assertThat(sheet.overall()).hasToString("95.11");
        assertThat(sheet.instrument("IIT")).hasToString("96.10");
        assertThat(sheet.instrument("EIT")).hasToString("87.58");
        assertThat(sheet.instrument("OIT")).hasToString("100.00");
        assertThat(sheet.part("EIT1")).hasToString("92.72");
        assertThat(sheet.part("EIT2")).hasToString("82.44");
        String[] indicators = {
            "97.43", "95.64", "97.44", "92.82", "97.18", "90.79", "88.13", "83.83", "100.00", "100.00"
        };
        for (int i = 0; i < indicators.length; i++) {
            assertThat(sheet.indicator(String.valueOf(i + 1))).hasToString(indicators[i]);
        }
    }

    @Test
    void aTieIsATieAndIsShownRoundedUp() {
        Score seven = Result.koCorrected().withoutPublished().scored().sheet().indicator("7");

        assertThat(seven).isEqualTo(Score.ofExact(17_625, 2)).hasToString("88.13");
    }

    @Test
    void onlyTheIndicatorsOfTheMisprintsDisagree() {
        assertThat(Result.koAsPrinted().scored().mismatches())
                .extracting(
                        mismatch -> mismatch.subject().id() + " " + mismatch.published() + " " + mismatch.computed())
                .containsExactly("2 95.64 95.74", "5 97.18 96.95");
    }

    @Test
    void aDifferenceOfOneHundredthIsNoDisagreementAndThePublishedScoreStands() {
        ScoredAssessment scored = Result.koCorrected().and("7", "88.12").scored();

        assertThat(scored.mismatches()).isEmpty();
        assertThat(scored.sheet().indicator("7")).hasToString("88.12");
    }

    @Test
    void aPublishedScoreThatAgreesAsShownIsWeighedAsPublished() {
        ScoredAssessment scored =
                Result.koCorrected().and("7", "88.13").without("overall").scored();

        assertThat(scored.sheet().indicator("7")).isEqualTo(Score.of("88.13"));
        assertThat(scored.sheet().instrument("EIT")).isEqualTo(Score.ofExact(26_275, 3));
    }

    @Test
    void aDifferenceOfTwoHundredthsIsADisagreementAndThePublishedScoreStands() {
        ScoredAssessment scored = Result.koCorrected().and("7", "88.11").scored();

        assertThat(scored.mismatches()).hasSize(1);
        assertThat(scored.sheet().indicator("7")).hasToString("88.11");
    }

    @Test
    void whatLiesAboveAPublishedScoreIsComputedFromIt() {
        Score iit = Result.koCorrected()
                .withoutPublished()
                .and("2", "80.64")
                .scored()
                .sheet()
                .instrument("IIT");

        assertThat(iit).hasToString("93.10");
    }

    @Test
    void publishedIndicatorsAloneGiveTheInstrumentsAndTheOverallScore() {
        ScoreSheet sheet =
                Result.koCorrected().withoutItems().without("overall").scored().sheet();

        assertThat(sheet.overall()).hasToString("95.11");
        assertThat(sheet.instrument("EIT")).hasToString("87.58");
        assertThat(sheet.part("EIT2").isMissing()).isTrue();
    }

    @Test
    void publishedInstrumentsAloneGiveTheOverallScore() {
        Result instruments =
                Result.nothing(2567).and("IIT", "96.10").and("EIT", "87.58").and("OIT", "100");

        assertThat(instruments.scored().sheet().overall()).hasToString("95.10");
    }

    @Test
    void aMissingItemLeavesAllAboveItMissingAndNothingElse() {
        ScoreSheet sheet =
                Result.koCorrected().withoutPublished().without("i5").scored().sheet();

        assertThat(sheet.of("i5").isMissing()).isTrue();
        assertThat(sheet.indicator("2").isMissing()).isTrue();
        assertThat(sheet.instrument("IIT").isMissing()).isTrue();
        assertThat(sheet.overall().isMissing()).isTrue();
        assertThat(sheet.indicator("1")).hasToString("97.43");
        assertThat(sheet.instrument("EIT")).hasToString("87.58");
    }

    @Test
    void anItemGivenAsMissingIsMissingLikeOneThatIsNotGiven() {
        Result items = Result.koCorrected().withoutPublished();

        assertThat(items.and(Map.of("i5", Score.MISSING)).scored().sheet())
                .isEqualTo(items.without("i5").scored().sheet());
    }

    @Test
    void anIndicatorOfWhichOnePartIsKnownIsMissing() {
        ScoreSheet sheet = Result.koCorrected()
                .withoutPublished()
                .without("e5.part2")
                .scored()
                .sheet();

        assertThat(sheet.of("7.part1").isPresent()).isTrue();
        assertThat(sheet.indicator("7").isMissing()).isTrue();
        assertThat(sheet.part("EIT1")).hasToString("92.72");
        assertThat(sheet.part("EIT2").isMissing()).isTrue();
    }

    @Test
    void aPublishedScoreStandsWhereAMemberIsMissing() {
        ScoredAssessment scored = Result.koCorrected().without("i5").scored();

        assertThat(scored.mismatches()).isEmpty();
        assertThat(scored.sheet().indicator("2")).hasToString("95.64");
        assertThat(scored.sheet().overall()).hasToString("95.11");
    }

    @Test
    void subIndicatorsCountAloneHoweverManyItemsTheyHave() {
        ScoreSheet sheet =
                Result.koCorrected().withoutPublished().and("o34", "0").scored().sheet();

        assertThat(sheet.of("10.2")).hasToString("50.00");
        assertThat(sheet.indicator("10")).hasToString("75.00");
        assertThat(sheet.instrument("OIT")).hasToString("87.50");
    }

    @Test
    void anItemsScoreEntersWithTwoDecimals() {
        Result thirds = Result.koCorrected().withoutPublished().and(Map.of("i1", Score.ofExact(20_000, 3)));

        assertThat(thirds.scored().sheet().of("i1")).isEqualTo(Score.of("66.67"));
    }

    @Test
    void anAssessmentOfAnotherYearIsRefused() {
        Assessment other = new Assessment(FiscalYear.of(2568), Agency.named("ก้อ"), Map.of(), Map.of());

        assertThatThrownBy(() -> Scorer.of(Framework.of(2567)).score(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FY2568")
                .hasMessageContaining("FY2567");
    }

    @Test
    void aScoreOfSomethingThatTheYearDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> score(Map.of("i16", Score.of("90")), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'i16'");
    }

    @Test
    void anAggregateAmongTheItemsIsRefused() {
        assertThatThrownBy(() -> score(Map.of("IIT", Score.of("90")), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'IIT' stands among the items");
    }

    @Test
    void anItemAmongThePublishedScoresIsRefused() {
        assertThatThrownBy(() -> score(Map.of(), Map.of("i1", Score.of("90"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'i1' stands among the published scores");
    }

    private static ScoredAssessment score(Map<String, Score> items, Map<String, Score> published) {
        return Scorer.of(Framework.of(2567))
                .score(new Assessment(FiscalYear.of(2567), Agency.named("ก้อ"), items, published));
    }
}
