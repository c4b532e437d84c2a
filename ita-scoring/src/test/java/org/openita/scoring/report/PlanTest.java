package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.FiscalYear;
import org.openita.model.profile.Profile;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;
import org.openita.scoring.oracle.RandomSheets;
import org.openita.scoring.report.StatedLimit.Origin;

@Tag("text")
class PlanTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);
    private static final Pattern ITEM = Pattern.compile("(?<![A-Za-z0-9])[ieo][0-9]+");
    private static final ReportFacts KO =
            ReportFacts.of(ENGINE.analyse(Result.koCorrected().assessment()));

    @Test
    void theMunicipalityPlansForTheQuestionsThatNeedItAndKeepsUpTheRest() {
        assertThat(ids(KO, Mode.IMPROVE))
                .containsExactlyInAnyOrder(
                        "service-steps",
                        "equal-treatment",
                        "clear-public-information",
                        "clear-answers",
                        "public-participation",
                        "responsive-improvement",
                        "e-service-use",
                        "budget-for-purpose",
                        "no-private-errands",
                        "property-borrowing",
                        "property-checks");
        assertThat(ids(KO, Mode.MAINTAIN)).hasSize(10).allMatch(id -> id.startsWith("keep-"));
    }

    @Test
    void thePlanIsCarriedOutInTheFiscalYearAfterTheResult() {
        assertThat(KO.plan().start()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(KO.plan().end())
                .isEqualTo(LocalDate.of(2025, 9, 30))
                .isAfter(KO.plan().start());
    }

    @Test
    void anActionSaysWhoDoesWhatAndHowItsSuccessShows() {
        PlannedAction steps = action("service-steps");

        assertThat(steps.lead()).isEqualTo(new Text("สำนักปลัดเทศบาล", "Office of the Municipal Clerk"));
        assertThat(steps.involved()).extracting(Text::th).containsExactly("ทุกส่วนราชการ");
        assertThat(steps.finding().en())
                .isEqualTo("e1 (Service keeps to steps and time limits) in EIT part 2: 77.00, below 85");
        assertThat(steps.action().references()).contains("o10", "o11", "o12");
        assertThat(steps.measures())
                .extracting(measure -> measure.subject() + " " + measure.from() + " > " + measure.to())
                .containsExactly("e1.part2 77.00 > 85.00", "6 90.79 > 93.29");
    }

    @Test
    void unitsGoByTheNamesOfTheAgency() {
        Profile own = Profile.parse("{\"units\": {\"clerk\": \"สำนักงานปลัด\"}}", "profile.json", Path.of("."));

        ReportFacts facts = ReportFacts.of(KO.analysis(), own, List.of());

        assertThat(facts.plan().actions().filter(each -> each.id().equals("service-steps")))
                .extracting(PlannedAction::lead)
                .containsExactly(Text.same("สำนักงานปลัด"));
    }

    @Test
    void everyRowThatIsToBeImprovedHasAnActionAndNoActionIsLost() {
        IntStream.range(0, 100).mapToObj(PlanTest::random).forEach(facts -> {
            Set<String> served = facts.plan().rows().stream()
                    .filter(row -> row.topic().isPresent())
                    .filter(row -> !row.elsewhere().isEmpty()
                            || row.actions().stream().anyMatch(action -> action.mode() == Mode.IMPROVE))
                    .map(row -> row.topic().get() + "/" + row.instrument())
                    .collect(Collectors.toSet());
            facts.analysis()
                    .topics()
                    .forEach(topic -> topic.rows().stream()
                            .filter(row -> row.verdict() == Verdict.IMPROVE)
                            .forEach(row -> assertThat(served).contains(topic.id() + "/" + row.instrument())));
            assertThat(facts.plan().actions().map(PlannedAction::action))
                    .containsExactlyInAnyOrderElementsOf(facts.analysis().actions());
        });
    }

    @Test
    void actionsAreConcreteInBothLanguages() {
        Stream.of(
                        random(1),
                        random(2),
                        KO,
                        ReportFacts.of(ENGINE.analyse(all("0"))),
                        ReportFacts.of(ENGINE.analyse(all("100"))))
                .flatMap(facts -> facts.plan().actions())
                .forEach(planned -> {
                    Action action = planned.action();
                    assertThat(action.steps()).as(action.id()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(action.references()).as(action.id()).isNotEmpty();
                    assertThat(planned.measures()).isNotEmpty();
                    Stream.concat(
                                    action.steps().stream(),
                                    Stream.of(action.title(), action.followUp(), planned.finding(), planned.lead()))
                            .forEach(PlanTest::saysTheSameInBothLanguages);
                });
    }

    private static void saysTheSameInBothLanguages(Text text) {
        assertThat(text.th()).isNotBlank();
        assertThat(text.en()).isNotBlank().doesNotContainPattern("[ก-๙]");
        assertThat(items(text.th())).isEqualTo(items(text.en()));
    }

    private static List<String> items(String text) {
        return ITEM.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void whereOnlyIndicatorsAreKnownThePlanIsAboutThem() {
        ReportFacts facts = ReportFacts.of(ENGINE.analyse(Result.nothing(2567)
                .and("6", "90")
                .and("7", "88")
                .and("8", "80")
                .assessment()));

        assertThat(ids(facts, Mode.IMPROVE)).containsExactly("raise-improvement");
        assertThat(facts.plan().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.topic()).isEmpty());
    }

    @Test
    void whereNothingIsKnownThereIsNoPlan() {
        ReportFacts facts = ReportFacts.of(ItaEngine.forFiscalYear(2566)
                .analyse(Result.nothing(2566).and("overall", "90").assessment()));

        assertThat(facts.plan().isEmpty()).isTrue();
        assertThat(facts.topics()).isEmpty();
        assertThat(facts.overview().isEmpty()).isFalse();
    }

    @Test
    void weaknessesStandOnlyWhereThereAreSome() {
        Map<String, InstrumentAdvice> advice =
                KO.instruments().stream().collect(Collectors.toMap(InstrumentAdvice::instrument, each -> each));

        assertThat(advice.get("OIT").weaknesses()).isEmpty();
        assertThat(advice.get("OIT").corrections()).isEmpty();
        assertThat(advice.get("OIT").strengths()).isNotEmpty();
        assertThat(advice.get("EIT").weaknesses())
                .extracting(Sentence::code)
                .contains("weakness.below", "weakness.found");
        assertThat(advice.get("EIT").suggestions()).isEqualTo(KO.analysis().recommendations());
    }

    @Test
    void limitsAreTheAgencysOwnAndWhatTheFiguresShow() {
        Profile own = Profile.parse("{\"limits\": [\"ขาดนิติกร\"]}", "profile.json", Path.of("."));

        List<StatedLimit> limits = ReportFacts.of(KO.analysis(), own, List.of()).limits();

        assertThat(limits).extracting(StatedLimit::origin).startsWith(Origin.PROFILE, Origin.RULE);
        assertThat(limits)
                .extracting(limit -> limit.text().en())
                .contains(
                        "More than 30 percent of respondents have never used the E-Service (those who answered EIT part 1)");
    }

    @Test
    void whatIsMissingIsALimitToo() {
        ReportFacts facts = ReportFacts.of(ENGINE.analyse(
                Result.koCorrected().withoutPublished().without("o1", "o2").assessment()));

        assertThat(facts.limits()).extracting(StatedLimit::origin).contains(Origin.DATA);
    }

    private static ReportFacts random(int seed) {
        return ReportFacts.of(ENGINE.analyse(
                new Assessment(FiscalYear.of(2567), Agency.named("หน่วยงานสมมติ"), RandomSheets.of(seed), Map.of())));
    }

    private static Assessment all(String points) {
        return new Assessment(
                FiscalYear.of(2567),
                Agency.named("หน่วยงานสมมติ"),
                RandomSheets.of(1).keySet().stream().collect(Collectors.toMap(id -> id, id -> Score.of(points))),
                Map.of());
    }

    private static PlannedAction action(String id) {
        return KO.plan()
                .actions()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(ReportFacts facts, Mode mode) {
        return facts.plan()
                .actions()
                .filter(each -> each.mode() == mode)
                .map(PlannedAction::id)
                .toList();
    }
}
