package org.openita.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.rules.language.Rule;
import org.openita.workbench.TinyPack;
import org.openita.workbench.bench.RuleTestBed;
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
                .doesNotContain("probably no difference:");
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

        assertThat(Candidates.of(RuleTestBed.of(cases.engine()), cases.rules().get(0), List.of()))
                .hasSizeBetween(20_000, 40_100);
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
        String named = shown.replaceAll("- name: \"", "- name: \"@");
        for (int i = 0; named.contains("@"); i++) {
            named = named.replaceFirst("@", i + " ");
        }

        MutationRun after = run(ONE_CASE + named + "\n");

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

    /**
     * What is left makes no difference: another rule gives the same advice for the item in the other part; topics 1 and 2 ask
     * the same questions of IIT; one question is always complete; no part lies 10 points below itself; and some years know no items
     * but those of OIT.
     */
    private static final Set<String> EQUIVALENT = Set.of(
            "EIT part 2: dropped: part == \"EIT2\"",
            "Plan, topic 1, IIT: keep up: \"1\" becomes \"2\"",
            "Plan, topic 7, EIT part 2: keep up: dropped: complete == true",
            "Limit: EIT part 1 and EIT part 2 are far apart: dropped: part == \"EIT1\"",
            "Limit: EIT part 1 and EIT part 2 are far apart: dropped: part == \"EIT2\"",
            "Note: EIT stands in for its parts, the level may be lower: dropped: component == \"EIT\"",
            "Note: EIT stands in for its parts, EXCELLENT may be GOOD: dropped: component == \"EIT\"",
            "OIT, an item not complete: dropped: instrument == \"OIT\"");

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void theCasesOfTheBuiltInPacksCatchEveryChange(FiscalYear year) {
        MutationRun run = MutationRun.of(PackCases.builtIn(year.year()).years().get(0));

        assertThat(MutationText.of(run, Locale.ENGLISH)).contains("100.0 %").doesNotContain("survived:");
        assertThat(run.count(State.KILLED)).isGreaterThan(100);
        assertThat(run.verdicts())
                .filteredOn(verdict -> verdict.state() == State.EQUIVALENT)
                .allSatisfy(verdict -> {
                    assertThat(changed(verdict.mutant())).isIn(EQUIVALENT);
                    assertThat(verdict.reason().orElseThrow().en())
                            .containsAnyOf("another rule finds that too", "the rule finds the same");
                });
    }

    /** The rule and its change; the rules of EIT part 2 are alike. */
    private static String changed(Mutant mutant) {
        String rule = mutant.original().name().replaceFirst("^EIT part 2, .*", "EIT part 2");
        return rule + ": " + mutant.change().en();
    }

    private MutationRun run(String yaml) {
        return MutationRun.of(
                TinyPack.with(directory, RULES).cases(yaml).read().years().get(0));
    }
}
