package org.openita.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.workbench.TinyPack;
import org.openita.workbench.cases.PackCases.YearCases;

/** What counts as covered, and of how much. */
@Tag("text")
class CoverageMeterTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "84.99, 1",
        "85,    1",
        "85.01, 1",
        "84.98, 0",
        "85.02, 0",
        "0,     0",
    })
    void aThresholdIsCoveredByScoresAStepOfAHundredthAroundIt(String points, int sides) {
        assertThat(coverage("ItemScore( item == \"i1\", value < 85 )", "{i1: " + points + "}")
                        .thresholds())
                .isEqualTo(new Ratio(sides, 3));
    }

    @Test
    void onlyScoresOfWhatTheConditionLooksAtCount() {
        String condition = "PartScore( part == \"EIT1\", value < 85 )";

        assertThat(coverage(condition, "{parts: {EIT1: 85}}").thresholds()).isEqualTo(new Ratio(1, 3));
        assertThat(coverage(condition, "{parts: {EIT2: 85}, i1: 85}").thresholds())
                .isEqualTo(new Ratio(0, 3));
    }

    @Test
    void thereIsNothingBelowNothingNorAboveTheFullScore() {
        assertThat(coverage("ItemScore( item == \"i1\", value > 0 )", "{i1: 0}", "{i1: 0.01}")
                        .thresholds())
                .isEqualTo(new Ratio(2, 2));
        assertThat(coverage("ItemScore( item == \"i1\", value < 100 )", "{i1: 100}", "{i1: 99.99}")
                        .thresholds())
                .isEqualTo(new Ratio(2, 2));
    }

    @Test
    void ofWhatOnlyPassesOrFailsAnyScoreOnASideOfTheThresholdIsEnough() {
        String half = "ItemScore( item == \"o1\", value < 50 )";

        assertThat(coverage(half, "{o1: fail}").thresholds()).isEqualTo(new Ratio(1, 2));
        assertThat(coverage(half, "{o1: pass}").thresholds()).isEqualTo(new Ratio(1, 2));
        assertThat(coverage(half, "{o1: pass}", "{o1: fail}").gaps()).isEmpty();
        assertThat(coverage("ItemScore( item == \"o1\", value < 100 )", "{o1: pass}", "{o1: fail}")
                        .thresholds())
                .isEqualTo(new Ratio(2, 2));
    }

    @Test
    void whereOtherItemsAreLookedAtTooAScoreIsAskedForOnTheThresholdItself() {
        assertThat(coverage("ItemScore( value < 50 )", "{o1: pass, i1: 90}", "{o1: fail, i1: 10}")
                        .thresholds())
                .isEqualTo(new Ratio(0, 3));
    }

    @Test
    void aCountIsCoveredByTheNumbersBesideItHoweverLarge() {
        String many = "accumulate( ItemScore( instrument == \"IIT\", $v : value ); $n : count($v); $n > 2 )";

        assertThat(coverage(many, "{i1: 9, i2: 9}").thresholds()).isEqualTo(new Ratio(1, 3));
        assertThat(coverage(many, "{i1: 9}", "{i1: 9, i2: 9}", "{i1: 9, i2: 9, i3: 9}")
                        .gaps())
                .isEmpty();
        assertThat(coverage(many.replace("$n > 2", "$n < 100"), "{i1: 9}").thresholds())
                .isEqualTo(new Ratio(0, 3));
    }

    @Test
    void whatIsRunWithoutExpectingAnythingOfTheRuleIsNotCovered() {
        String condition = "ItemScore( item == \"i1\", value < 85 )";
        Coverage coverage = new CoverageMeter(TinyPack.with(
                                directory, "rule \"x\" when " + condition + " then findings.recommend(\"i1\"); end\n")
                        .cases("""
                                - {name: a, given: {i1: 84.99}, expect: {recommendations: {without: [i2]}}}
                                - {name: b, given: {i1: 85}, expect: {notes: {exactly: []}}}
                                - {name: c, given: {i1: 85.01}, expect: {level: UNDETERMINED}}
                                """)
                        .read()
                        .years()
                        .get(0))
                .measure();

        assertThat(coverage.percent()).isZero();
        assertThat(texts(coverage)).contains("never fired where a case expects something of what the rule finds");
    }

    @Test
    void aFigureHeldAgainstAnotherHasThreeSidesToo() {
        String gap = "PartScore( part == \"EIT1\", $a : value ) PartScore( part == \"EIT2\", value < $a - 20 )";

        Coverage one = coverage(gap, "{parts: {EIT1: 90, EIT2: 50}}", "{parts: {EIT1: 90, EIT2: 69.99}}");
        assertThat(one.thresholds()).isEqualTo(new Ratio(1, 3));
        assertThat(texts(one)).contains("value < $a - 20 met no score of $a - 20", "met no score of $a - 19.99");
        assertThat(coverage(
                                gap,
                                "{parts: {EIT1: 90, EIT2: 69.99}}",
                                "{parts: {EIT1: 90, EIT2: 70}}",
                                "{parts: {EIT1: 60, EIT2: 40.01}}")
                        .thresholds())
                .isEqualTo(new Ratio(3, 3));
    }

    @Test
    void aConditionIsToHoldAndToFail() {
        String condition = "ItemScore( item == \"i1\", value < 85 )";

        assertThat(coverage(condition, "{i1: 80}").conditions()).isEqualTo(new Ratio(1, 2));
        assertThat(coverage(condition, "{i1: 90}").conditions()).isEqualTo(new Ratio(1, 2));
        assertThat(coverage(condition, "{i1: 80}", "{i1: 90}").conditions()).isEqualTo(new Ratio(2, 2));
        assertThat(coverage(condition, "{i2: 80}").conditions()).isEqualTo(new Ratio(0, 2));
    }

    @Test
    void aConditionThatAsksNothingOfFiguresCannotFail() {
        assertThat(coverage("ItemScore( item == \"i1\" )", "{i1: 80}").conditions())
                .isEqualTo(new Ratio(1, 1));
    }

    @Test
    void thatNothingIsSuchIsSeenWhereThereIsSomethingToLookAt() {
        String none = "PartScore( part == \"EIT1\" ) not ItemScore( item == \"i1\", value < 85 )";

        assertThat(coverage(none, "{parts: {EIT1: 85}, i1: 90}").conditions()).isEqualTo(new Ratio(2, 3));
        assertThat(coverage(none, "{parts: {EIT1: 85}, i1: 80}").conditions()).isEqualTo(new Ratio(2, 3));
        assertThat(coverage(none, "{parts: {EIT1: 85}}").conditions()).isEqualTo(new Ratio(1, 3));
    }

    @Test
    void ofAlternativesItCannotBeSaidWhichAScoreWasMeantFor() {
        assertThat(coverage("ItemScore( item == \"i1\", value < 50 || value >= 95 )", "{i1: 50}")
                        .thresholds())
                .isEqualTo(new Ratio(0, 0));
    }

    @Test
    void aRuleIsToFireAndElseIsToldFromOneThatHadNothingToLookAt() {
        String condition = "ItemScore( item == \"i1\", value < 85 )";

        assertThat(coverage(condition, "{i1: 80}").rules()).isEqualTo(new Ratio(1, 1));
        assertThat(coverage(condition, "{i1: 90}").rules()).isEqualTo(new Ratio(0, 1));
        assertThat(texts(coverage(condition, "{i1: 90}"))).contains("evaluated, but never fired");
        assertThat(texts(coverage(condition, "{i2: 90}"))).contains("never evaluated");
    }

    @Test
    void itemsAreUntouchedUntilAReasonSpeaksOfThem() {
        String condition = "ItemScore( item in ( \"i1\", \"i2\" ), value < 85 )";

        assertThat(coverage(condition, "{i1: 90, i2: 90}").untouched()).containsExactly("i1", "i2");
        assertThat(coverage(condition, "{i1: 80, i2: 90}").untouched()).containsExactly("i2");
        assertThat(coverage("OverallScore( value < 85 )", "{i1: 90}").untouched())
                .isEmpty();
    }

    @Test
    void withoutACaseNothingIsCovered() {
        YearCases cases = cases(List.of("ItemScore( item == \"i1\", value < 85 )"), List.of("{i1: 80}"));

        Coverage coverage =
                new CoverageMeter(new YearCases(cases.pack(), cases.engine(), cases.rules(), List.of())).measure();

        assertThat(coverage.percent()).isZero();
        assertThat(coverage.gaps()).hasSize(1 + 2 + 3);
        assertThat(coverage.untouched()).containsExactly("i1");
    }

    @Test
    void whatIsNotSeenIsAGapAndWhatIsSeenIsNone() {
        Coverage coverage = coverage("ItemScore( item == \"i1\", value < 85 )", "{i1: 84.99}", "{i1: 85}");

        Ratio all = coverage.rules().plus(coverage.conditions()).plus(coverage.thresholds());
        assertThat(all).isEqualTo(new Ratio(5, 6));
        assertThat(coverage.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.place().toString()).endsWith("rules.drl:5:30"))
                .satisfies(gap -> assertThat(gap.text().en()).contains("85.01"));
        assertThat(coverage.percent()).isEqualTo(100.0 * 5 / 6);
    }

    @Test
    void gapsStandInTheOrderOfTheRules() {
        Coverage coverage = new CoverageMeter(cases(
                        List.of("ItemScore( item == \"i2\", value < 85 )", "ItemScore( item == \"i1\", value < 85 )"),
                        List.of("{i1: 84.99}")))
                .measure();

        assertThat(coverage.gaps())
                .extracting(Gap::rule)
                .startsWith("0")
                .endsWith("1")
                .isSorted();
    }

    @Test
    void moreCasesNeverCoverLessAndTheirOrderMakesNoDifference() {
        List<String> rules = List.of(
                "ItemScore( item == \"i1\", value < 85 ) not ItemScore( item == \"i2\", value < 50 )",
                "PartScore( part == \"EIT1\", $one : value ) PartScore( part == \"EIT2\", value < $one - 15 )");
        List<String> given = new ArrayList<>();
        int before = -1;
        for (String more : List.of(
                "{i1: 84.99, i2: 50}", "{i1: 85}", "{parts: {EIT1: 90, EIT2: 80}}", "{parts: {EIT1: 90, EIT2: 70}}")) {
            given.add(more);
            Coverage coverage = new CoverageMeter(cases(rules, given)).measure();
            assertThat(seen(coverage)).isGreaterThan(before);
            before = seen(coverage);
        }

        Coverage forwards = new CoverageMeter(cases(rules, given)).measure();
        Collections.reverse(given);
        Coverage backwards = new CoverageMeter(cases(rules, given)).measure();
        assertThat(backwards.gaps()).isEqualTo(forwards.gaps());
        assertThat(seen(backwards)).isEqualTo(before);
    }

    private static int seen(Coverage coverage) {
        return coverage.rules()
                .plus(coverage.conditions())
                .plus(coverage.thresholds())
                .seen();
    }

    private static String texts(Coverage coverage) {
        return coverage.gaps().stream().map(gap -> gap.text().en()).collect(Collectors.joining("\n"));
    }

    private Coverage coverage(String condition, String... given) {
        return new CoverageMeter(cases(List.of(condition), List.of(given))).measure();
    }

    /** Rules of these conditions, called 0, 1 …, and cases that expect nothing but to be looked at. */
    private YearCases cases(List<String> conditions, List<String> given) {
        StringBuilder rules = new StringBuilder();
        for (String condition : conditions) {
            rules.append("rule \"" + (rules.toString().split("rule ", -1).length - 1) + "\"\nwhen\n    ")
                    .append(condition)
                    .append("\nthen findings.recommend(\"i1\"); end\n");
        }
        String cases = given.stream()
                .map(one -> "- {name: \"" + given.indexOf(one) + "\", given: " + one
                        + ", expect: {recommendations: {exactly: []}}}\n")
                .collect(Collectors.joining());
        return TinyPack.with(directory, rules.toString())
                .cases(cases)
                .read()
                .years()
                .get(0);
    }
}
