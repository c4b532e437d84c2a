package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.MethodChange;
import org.openita.model.profile.Profile;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.EnginesByYear;
import org.openita.scoring.Result;
import org.openita.scoring.report.Progress.Outcome;

@Tag("text")
class YearComparisonTest {

    private static final EnginesByYear ENGINES = new EnginesByYear();
    private static final Analysis KO =
            ENGINES.of(2567).analyse(Result.koCorrected().assessment());

    @Test
    void aLineBreaksWhereTheMethodChangedAndSaysWhy() {
        YearComparison years = ReportFacts.of(KO, Profile.NONE, List.of(indicators(2566, "80"), indicators(2564, "90")))
                .years();

        assertThat(years.results()).extracting(each -> each.year().year()).containsExactly(2564, 2566, 2567);
        assertThat(years.breaks())
                .extracting(each -> each.from() + "-" + each.to())
                .containsExactly("2564-2566", "2566-2567");
        assertThat(years.breaks().get(0).changes())
                .extracting(MethodChange::what)
                .extracting(what -> what.en())
                .anyMatch(what -> what.contains("letter grades"));
        assertThat(years.trends().get(0).points())
                .extracting(Trend.Point::breaks)
                .containsExactly(false, true, true);
        assertThat(years.narrative().text().en())
                .contains("The scores of FY2566 and FY2567 do not compare directly, because the method changed: ");
    }

    @Test
    void withinOneMethodNothingBreaks() {
        YearComparison years = ReportFacts.of(indicators(2565, "90"), Profile.NONE, List.of(indicators(2564, "80")))
                .years();

        assertThat(years.breaks()).isEmpty();
        assertThat(years.changes()).isNotEmpty().allMatch(Change::comparable);
        assertThat(years.narrative().text().en())
                .startsWith("The overall score rose from 80.00 in FY2564 to 90.00 in FY2565 (by 10.00 points).");
    }

    @Test
    void saysWhatImprovedWhatSlippedAndByHowMuch() {
        Analysis before = indicators(2566, "90");

        List<Change> changes =
                ReportFacts.of(KO, Profile.NONE, List.of(before)).years().changes();

        assertThat(changes.stream().filter(change -> change.subject().equals("8")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.difference()).isEqualByComparingTo("-6.17");
                    assertThat(change.comparable()).isFalse();
                });
        assertThat(changes)
                .extracting(Change::subject)
                .contains("overall", "IIT", "1", "10")
                .doesNotContain("EIT2");
    }

    @Test
    void withoutEarlierResultsThereIsNothingToSay() {
        YearComparison years = ReportFacts.of(KO).years();

        assertThat(years.isEmpty()).isTrue();
        assertThat(years.narrative().isEmpty()).isTrue();
        assertThat(years.breaks()).isEmpty();
    }

    @Test
    void tellsWhatBecameOfEachMeasureOfLastYearsPlan() {
        Analysis last = asOf(2566, Result.koCorrected());
        Analysis now = ENGINES.of(2567)
                .analyse(Result.koCorrected()
                        .withoutPublished()
                        .and("e1.part2", "86")
                        .and("e2.part2", "80")
                        .and("e6.part2", "70")
                        .without("e8.part2")
                        .assessment());

        List<Progress> progress = withPlanOf(last, now).progress();

        assertThat(outcomes(progress, "service-steps", "e1.part2")).containsExactly(Outcome.REACHED);
        assertThat(outcomes(progress, "equal-treatment", "e2.part2")).containsExactly(Outcome.IMPROVED);
        assertThat(outcomes(progress, "public-participation", "e7.part2")).containsExactly(Outcome.NOT_YET);
        assertThat(outcomes(progress, "clear-answers", "e6.part2")).containsExactly(Outcome.SLIPPED);
        assertThat(outcomes(progress, "responsive-improvement", "e8.part2")).containsExactly(Outcome.NOT_COMPARABLE);
    }

    @Test
    void whatWasToBeKeptUpIsHeldAgainstWhatIsLowestNow() {
        Analysis last = asOf(2566, Result.koCorrected());
        Analysis now = ENGINES.of(2567)
                .analyse(Result.koCorrected().withoutPublished().and("o9", "0").assessment());

        List<Progress> progress = withPlanOf(last, now).progress();

        assertThat(outcomes(progress, "keep-work-disclosed", "o9")).containsExactly(Outcome.SLIPPED);
    }

    @Test
    void itemsThatAreNotTheSameInBothYearsDoNotCompare() {
        Analysis last = indicators(2566, "80");

        List<Progress> progress = withPlanOf(last, KO).progress();

        assertThat(progress)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.subject()).matches("[0-9]+"));
        assertThat(outcomes(progress, "raise-improvement", "8")).containsExactly(Outcome.IMPROVED);
        assertThat(outcomes(progress, "raise-open-data", "9")).containsExactly(Outcome.REACHED);
    }

    @Test
    void aPlanThatTheAgencyNeverHadIsNotProgress() {
        Analysis last = asOf(2566, Result.koCorrected());
        Analysis now = ENGINES.of(2567)
                .analyse(Result.koCorrected()
                        .withoutPublished()
                        .and("e1.part2", "86")
                        .without("e8.part2")
                        .assessment());

        ReportFacts facts = ReportFacts.of(now, Profile.NONE, List.of(last));

        assertThat(facts.progress()).isEmpty();
        assertThat(facts.plan().actions()).noneMatch(PlannedAction::repeated);
        assertThat(facts.shortfalls())
                .filteredOn(
                        each -> each.subject().startsWith("e") && each.subject().endsWith("part2"))
                .extracting(EarlierShortfall::subject, EarlierShortfall::outcome)
                .contains(
                        tuple("e1.part2", Outcome.REACHED),
                        tuple("e7.part2", Outcome.NOT_YET),
                        tuple("e8.part2", Outcome.NOT_COMPARABLE))
                .doesNotContain(tuple("e3.part2", Outcome.REACHED));
        assertThat(withPlanOf(last, now).shortfalls()).isEmpty();
    }

    @Test
    void aPlanOfTheAgencysOwnIsHeldAgainstThisYearWithoutLastYearsResult() {
        EarlierPlan plan = new EarlierPlan(
                FiscalYear.of(2566),
                List.of(
                        goal("Answer better", "85", "8"),
                        goal("Disclose all", "95", "9", "10"),
                        goal("Gone", "85", "x1"),
                        goal("Half known", "85", "9", "x1")));

        ReportFacts facts = ReportFacts.of(KO, Profile.NONE, List.of(), Optional.of(plan));

        assertThat(facts.progress())
                .extracting(
                        Progress::subject,
                        Progress::outcome,
                        each -> each.text().en())
                .containsExactly(
                        tuple(
                                "8",
                                Outcome.NOT_YET,
                                "indicator 8 (Improvement of work), now 83.83, is not yet at its target of 85"),
                        tuple(
                                "9",
                                Outcome.REACHED,
                                "indicator 9 (Disclosure of information), now 100.00, reached its target of 95"),
                        tuple("x1", Outcome.NOT_COMPARABLE, "x1"),
                        tuple("x1", Outcome.NOT_COMPARABLE, "x1"));
    }

    @Test
    void refusesAPlanThatWasMadeOnAnotherYearsResult() {
        EarlierPlan plan = new EarlierPlan(FiscalYear.of(2565), List.of(goal("Answer better", "85", "8")));

        assertThatThrownBy(() -> ReportFacts.of(KO, Profile.NONE, List.of(), Optional.of(plan)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the year before FY2567, found one on the result of FY2565");
    }

    @Test
    void knowsAdviceAndActionsThatCameLastYearToo() {
        Analysis last = asOf(2566, Result.koCorrected().and("e1.part2", "90"));

        ReportFacts facts = withPlanOf(last, KO);

        assertThat(facts.years().repeated())
                .extracting(Object::toString)
                .contains("e2", "e7")
                .doesNotContain("e1");
        assertThat(facts.plan().actions().filter(PlannedAction::repeated))
                .extracting(PlannedAction::id)
                .contains("equal-treatment")
                .doesNotContain("service-steps");
    }

    @Test
    void refusesYearsThatAreNotEarlierAndOtherAgencies() {
        assertThatThrownBy(() -> ReportFacts.of(KO, Profile.NONE, List.of(KO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("years before FY2567");
        assertThatThrownBy(() -> ENGINES.of(2566)
                        .analyse(
                                Result.nothing(2566).and("overall", "90").assessment(),
                                List.of(Result.nothing(2566)
                                        .and("overall", "90")
                                        .assessment())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as earlier than that of 2566");
    }

    @Test
    void analysesTheResultsOfManyYearsEachByItsOwnRules() {
        List<Analysis> analyses = ENGINES.analyse(List.of(
                Result.koCorrected().assessment(),
                Result.nothing(2565).and("overall", "86").assessment(),
                Result.nothing(2566).and("overall", "90").assessment()));

        assertThat(analyses).extracting(each -> each.fiscalYear().year()).containsExactly(2565, 2566, 2567);
        assertThat(analyses.get(0).level().code()).isEqualTo("A");
    }

    private static Goal goal(String action, String target, String... subjects) {
        return new Goal(Text.same(action), Optional.empty(), List.of(subjects), new BigDecimal(target));
    }

    /** As by an agency that carried out what was planned on its result of the year before. */
    private static ReportFacts withPlanOf(Analysis last, Analysis now) {
        EarlierPlan plan = ReportFacts.of(last).plan().goals();
        return ReportFacts.of(now, Profile.NONE, List.of(last), Optional.of(plan));
    }

    private static Stream<Outcome> outcomes(List<Progress> progress, String action, String subject) {
        return progress.stream()
                .filter(each -> each.goal().code().equals(Optional.of(action)))
                .filter(each -> each.subject().equals(subject))
                .map(Progress::outcome);
    }

    private static Analysis indicators(int year, String points) {
        return ENGINES.of(year)
                .analyse(Result.nothing(year)
                        .and("", points, points, points, points, points, points, points, points, points, points)
                        .assessment());
    }

    /** An analysis as another year of the same questions would give it: no two years that are known have the same. */
    private static Analysis asOf(int year, Result result) {
        Analysis made = ENGINES.of(result.framework().fiscalYear().year())
                .analyse(result.withoutPublished().assessment());
        return new Analysis(
                made.engine(),
                FiscalYear.of(year),
                Agency.named(made.agency().name()),
                made.scores(),
                made.level(),
                made.recommendations(),
                made.topics(),
                made.actions(),
                made.statements(),
                made.notes(),
                made.targets(),
                made.thresholds());
    }
}
