package org.openita.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.workbench.TinyPack;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.RuleTestBed.Sheet;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.mutation.MutationResult.State;

/** Changes to rules that cases should notice. */
@Tag("text")
class MutationTest {

    private static final String RULES = """
            rule "low"
            when
                OverallScore( value >= 85 )
                not ItemScore( item == "i2", value < 85 )
            then
                findings.recommend("i1");
            end
            rule "pass"
            when
                OverallScore( value >= 85 )
            then
                findings.level("PASS");
            end
            """;

    private static final String ONE_CASE =
            "- {name: a, given: {overall: 90, i2: 90}, expect: {recommendations: {exactly: [i1]}}}\n";

    @TempDir
    private Path directory;

    @Test
    void everyKindOfSlipIsTried() {
        assertThat(run(ONE_CASE).verdicts())
                .extracting(verdict -> verdict.mutant().change().en())
                .contains(
                        "85 becomes 84.99",
                        "85 becomes 85.01",
                        "85 becomes 84",
                        "85 becomes 86",
                        ">= becomes >",
                        ">= becomes <",
                        "< becomes <=",
                        "not becomes exists",
                        "\"i2\" becomes \"i3\"",
                        "\"i1\" becomes \"i2\"",
                        "dropped: OverallScore( value >= 85 )",
                        "dropped: not ItemScore( item == \"i2\", value < 85 )",
                        "dropped: value < 85",
                        "the whole rule dropped");
    }

    @Test
    void aChangeThatNoCaseSeesIsShownWithItsPlace() {
        assertThat(MutationText.of(run(ONE_CASE), Locale.ENGLISH))
                .contains("rules.drl:5:28, rule \"low\"\n    survived: 85 becomes 85.01", "given: ", "expect:")
                .containsPattern("Mutation score [0-9.]+ %: \\d+ of \\d+ changes caught");
        assertThat(MutationText.of(run(ONE_CASE), Locale.forLanguageTag("th"))).contains("ไม่มีกรณีใดจับได้");
    }

    @Test
    void whatThereWasNoTimeForIsLeftUntriedAndTheScoreSaysSo() {
        MutationRun run = MutationRun.of(
                TinyPack.with(directory, RULES).cases(ONE_CASE).read().years().get(0),
                Budget.of(Duration.ZERO, (rules, all) -> {}));

        assertThat(run.isPartial()).isTrue();
        assertThat(run.untried()).extracting(Rule::name).containsExactly("low", "pass");
        assertThat(run.survivors()).isEmpty();
        assertThat(MutationText.of(run, Locale.ENGLISH))
                .contains("Left untried, since time was up: 2 of 2 rules", "\"low\", \"pass\"", "--limit SECONDS")
                .contains("Mutation score of what was tried")
                .doesNotContain("no difference:");
        assertThat(MutationText.of(run, Locale.forLanguageTag("th"))).contains("หมดเวลาก่อนลองครบ", "2 จาก 2 กฎ");
    }

    @Test
    void whoWaitsIsToldAfterEveryRule() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        MutationRun run = MutationRun.of(
                TinyPack.with(directory, RULES).cases(ONE_CASE).read().years().get(0),
                Budget.of(Budget.USUAL, (rules, all) -> told.add(rules + " of " + all)));

        assertThat(told).containsExactlyInAnyOrder("1 of 2", "2 of 2");
        assertThat(run.isPartial()).isFalse();
        assertThat(MutationText.of(run, Locale.ENGLISH)).doesNotContain("untried");
    }

    /** There are 300 million pairs of scores around them. */
    @Test
    void aRuleOfManyThresholdsIsTriedOnSomeOfTheResultsAroundThem() {
        String conditions = IntStream.range(1, 9)
                .mapToObj(i -> "exists ItemScore( item == \"i" + i + "\", " + demands(i) + " )\n")
                .collect(Collectors.joining());
        YearCases cases = TinyPack.with(
                        directory, "rule \"low\" when\n" + conditions + "then findings.recommend(\"i1\"); end\n")
                .cases("- {name: a, given: {all: 90}, expect: {recommendations: {exactly: [i1]}}}\n")
                .read()
                .years()
                .get(0);
        Framework framework = cases.engine().framework();
        Years years = Years.of(framework);

        assertThat(Candidates.of(
                        new Levers(framework, years, FactChoices.of(framework))
                                .of(cases.rules().get(0), Optional.empty(), List.of()),
                        List.of(),
                        years))
                .hasSizeBetween(10_000, 30_000);
    }

    private static String demands(int of) {
        return IntStream.range(0, 39)
                .mapToObj(i -> "value != " + (i + 20) + "." + of)
                .collect(Collectors.joining(", "));
    }

    @Test
    void theCasesThatAreShownCatchWhatSurvived() {
        List<MutationResult> survivors = run(ONE_CASE).survivors();
        String shown = survivors.stream()
                .map(verdict -> verdict.caught().orElseThrow())
                .distinct()
                .collect(Collectors.joining("\n"));

        MutationRun after = run(ONE_CASE + shown + "\n");

        assertThat(survivors).isNotEmpty();
        assertThat(after.cases().run().holds()).isTrue();
        assertThat(after.survivors()).isEmpty();
        assertThat(after.score()).isEqualTo(100);
    }

    @Test
    void aChangeThatMakesNoDifferenceIsNotCounted() {
        MutationRun run = MutationRun.of(
                TinyPack.with(directory, """
                        rule "complete"
                        when
                            ItemScore( item == "o1", value > 50 )
                        then
                            findings.level("PASS");
                        end
                        rule "the same again"
                        when
                            ItemScore( item == "o1", value > 50 )
                        then
                            findings.level("PASS");
                        end
                        """).cases("""
                        - {name: a, given: {o1: pass}, expect: {level: PASS, why: [{rule: complete, threshold: 50}, {rule: the same again, threshold: 50}]}}
                        - {name: b, given: {o1: fail}, expect: {level: UNDETERMINED}}
                        """).read().years().get(0));

        assertThat(run.verdicts())
                .filteredOn(verdict -> verdict.state() == State.EQUIVALENT)
                .extracting(verdict -> verdict.mutant().change().en())
                .contains("> becomes >=");
    }

    @Test
    void whateverTheLanguageCanSayCanBeChanged() {
        MutationRun run = MutationRun.of(TinyPack.with(directory, """
                        rule "some or other"
                        when
                            ItemScore( item in ( "i1", "i2" ), value < 50 || value >= 95 )
                        then
                            findings.recommend("i1");
                        end
                        rule "of many"
                        when
                            accumulate( ItemScore( instrument == "IIT", $v : value ); $mean : average($v), $n : count($v); $mean < 85, $n > 3 )
                        then
                            findings.level("IMPROVE");
                        end
                        rule "a gap"
                        when
                            PartScore( part == "EIT1", $one : value )
                            PartScore( part == "EIT2", value < $one - 15 )
                        then
                            findings.recommend("i2");
                        end
                        """)
                .cases("- {name: a, given: {i1: 95, parts: {EIT1: 100, EIT2: 90}}, expect: {recommendations: [i1]}}\n")
                .read()
                .years()
                .get(0));

        assertThat(run.verdicts())
                .extracting(verdict -> verdict.mutant().change().en())
                .contains(
                        "\"i2\" becomes \"i3\"",
                        "in becomes not in",
                        "dropped: \"i2\"",
                        "50 becomes 50.01",
                        ">= becomes >",
                        "dropped: value < 50",
                        "average becomes min",
                        "85 becomes 84.99",
                        "3 becomes 4",
                        "$one - 15 becomes $one - 15.01")
                .doesNotContain("3 becomes 3.01");
        assertThat(run.verdicts())
                .filteredOn(verdict -> verdict.mutant().change().en().contains("$one - 15 becomes"))
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(verdict.state()).isEqualTo(State.SURVIVED));
    }

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void theCasesOfTheBuiltInPacksCatchEveryChangeThatIsNotProvedToMakeNoDifference(FiscalYear year) {
        MutationRun run = MutationRun.of(PackCases.builtIn(year.year()).years().get(0));

        assertThat(MutationText.of(run, Locale.ENGLISH)).contains("100.0 %").doesNotContain("survived:", "undecided:");
        assertThat(run.count(State.KILLED)).isGreaterThan(100);
        assertThat(run.score()).isEqualTo(100).isEqualTo(run.mostScore());
        assertThat(run.isPartial()).isFalse();
        assertThat(differing(run)).isEmpty();
    }

    /** The changes said to make no difference that make one in some result drawn at random, near the bounds of the rules. */
    private static List<String> differing(MutationRun run) {
        RuleTestBed testBed = RuleTestBed.of(run.cases().engine());
        List<Mutant> same = run.verdicts().stream()
                .filter(verdict -> verdict.state() == State.EQUIVALENT)
                .map(MutationResult::mutant)
                .toList();
        MutantRunner trial = MutantRunner.of(testBed, same);
        Random random = new Random(1);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < 400 && !same.isEmpty(); i++) {
            Sheet sheet = testBed.sheet(drawn(testBed.framework(), random));
            Analysis original = testBed.analysis(sheet);
            trial.run(sheet.facts()).forEach((mutant, findings) -> {
                Rule rule = mutant.original();
                if (!findings.equals(sheet.of(rule))) {
                    List<String> expect =
                            Difference.between(testBed.framework(), original, testBed.analysis(sheet, rule, findings));
                    if (!expect.isEmpty() && !Difference.isReasonAlone(expect)) {
                        differing.add(rule.name() + ": " + mutant.change().en() + expect);
                    }
                }
            });
        }
        return differing;
    }

    /** Scores of items, or of what they add up to, many of them missing or near a bound. */
    private static Assessment drawn(Framework framework, Random random) {
        List<Long> near = List.of(0L, 6_999L, 7_000L, 8_499L, 8_500L, 8_501L, 9_399L, 9_499L, 9_500L, 10_000L);
        long usual = near.get(random.nextInt(near.size()));
        int share = random.nextInt(4);
        Map<String, Score> items = new LinkedHashMap<>();
        Map<String, Score> published = new LinkedHashMap<>();
        for (Subject subject : framework.subjects().values()) {
            long score = random.nextInt(4) > 0 ? usual : near.get(random.nextInt(near.size()));
            boolean fits = subject.scale().stream().allMatch(scale -> scale.allows(score));
            if (subject.isMeasured() && random.nextInt(4) <= share) {
                items.put(subject.id(), Score.ofHundredths(fits ? score : 10_000L * random.nextInt(2)));
            } else if (!subject.isMeasured() && Years.canBeGiven(subject) && random.nextInt(8) == 0) {
                published.put(subject.id(), Score.ofHundredths(score));
            }
        }
        return new Assessment(framework.fiscalYear(), Agency.named("?"), items, published);
    }

    private MutationRun run(String yaml) {
        return MutationRun.of(
                TinyPack.with(directory, RULES).cases(yaml).read().years().get(0));
    }
}
