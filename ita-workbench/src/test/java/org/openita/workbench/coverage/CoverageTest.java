package org.openita.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.rules.language.Rule;
import org.openita.workbench.TinyPack;
import org.openita.workbench.cases.PackCases;

/** What cases cover. */
@Tag("text")
class CoverageTest {

    private static final String RULES = """
            rule "low"
            when
                ItemScore( item == "i1", value < 85 )
                not ItemScore( item == "i2", value < 85 )
            then
                findings.recommend("i1");
            end
            rule "not complete"
            when
                ItemScore( item == "o1", value < 100 )
            then
                findings.recommend("i2");
            end
            """;

    @TempDir
    private Path directory;

    @Test
    void everySideOfEveryThresholdIsAskedFor() {
        assertThat(text("""
                                - {name: a, given: {i1: 84.99, i2: 85}, expect: {recommendations: [i1, i2]}}
                                - {name: b, given: {i1: 85.01, i2: 84.99, o1: 0}, expect: {recommendations: [i1, i2]}}
                                """))
                .contains(
                        "rules.drl:5:30, rule \"low\": value < 85 met no score of 85.00",
                        "rules.drl:6:34, rule \"low\": value < 85 met no score of 85.01",
                        "rules.drl:12:5, rule \"not complete\": ItemScore( item == \"o1\", value < 100 ) never failed",
                        "rules.drl:12:30, rule \"not complete\": value < 100 met no score of 100.00",
                        "rules fired 2/2, conditions seen true and false 5/6,"
                                + " thresholds tested just below, at and above 5/8")
                .doesNotContain("99.99", "never held");
    }

    @Test
    void aRuleThatNeverFiredIsToldFromOneThatWasNeverEvaluated() {
        assertThat(text("- {name: a, given: {i1: 90, i2: 90}, expect: {recommendations: {exactly: []}}}"))
                .contains(
                        "rule \"low\": evaluated, but never fired",
                        "rule \"not complete\": never evaluated",
                        "Items that rules look at and no finding of any case speaks of: i1, i2, o1");
    }

    @Test
    void figuresOfManyFactsHaveSidesToo() {
        Coverage coverage = Coverage.of(
                TinyPack.with(directory, """
                        rule "of many"
                        when
                            accumulate( ItemScore( instrument == "IIT", $v : value ); $mean : average($v), $n : count($v); $mean < 85, $n > 2 )
                        then
                            findings.level("IMPROVE");
                        end
                        """).cases("""
                        - {name: a, given: {i1: 84.99, i2: 84.99, i3: 84.99}, expect: {level: IMPROVE}}
                        - {name: b, given: {i1: 85, i2: 85, i3: 85}, expect: {level: UNDETERMINED}}
                        - {name: c, given: {i1: 80, i2: 80}, expect: {level: UNDETERMINED}}
                        """).read().years().get(0));

        assertThat(CoverageText.of(coverage, Locale.ENGLISH))
                .contains(
                        "$mean < 85 met no score of 85.01",
                        "$n > 2 met no score of 1.00",
                        "rules fired 1/1, conditions seen true and false 2/2")
                .doesNotContain("of 84.99", "of 85.00", "of 2.00", "of 3.00");
    }

    @Test
    void theSameInThai() {
        Coverage coverage = coverage("- {name: a, given: {i1: 90}, expect: {recommendations: {exactly: []}}}");

        assertThat(CoverageText.of(coverage, Locale.forLanguageTag("th"))).contains("ความครอบคลุม", "ไม่เคยได้พิจารณา");
    }

    /** A pack answers for its own rules, and for those of a pack it extends only where that has no cases. */
    @Test
    void aPackThatExtendsOneWithCasesAnswersForItsOwnRulesAlone() throws IOException {
        TinyPack pack = TinyPack.with(directory, RULES)
                .cases("- {name: a, given: {i1: 90}, expect: {recommendations: {exactly: []}}}");
        Files.writeString(
                directory.resolve("pack.json"),
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"extends\": \"2567\"}",
                StandardCharsets.UTF_8);

        assertThat(pack.read().years().get(0).rules()).extracting(Rule::name).containsExactly("low", "not complete");
        assertThat(PackCases.builtIn(2568).years().get(0).rules())
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThat(rule.place().source()).matches("(indicators|levels|groups)/.*"));
    }

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void theBuiltInPacksAreCoveredWhole(FiscalYear year) {
        Coverage coverage = Coverage.of(PackCases.builtIn(year.year()).years().get(0));

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.untouched()).isEmpty();
        assertThat(coverage.percent()).isEqualTo(100);
        assertThat(coverage.thresholds().all()).isGreaterThan(40);
    }

    private String text(String yaml) {
        return CoverageText.of(coverage(yaml), Locale.ENGLISH);
    }

    private Coverage coverage(String yaml) {
        return Coverage.of(
                TinyPack.with(directory, RULES).cases(yaml).read().years().get(0));
    }
}
