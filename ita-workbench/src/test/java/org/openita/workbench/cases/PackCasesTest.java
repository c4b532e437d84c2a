package org.openita.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.model.finding.NoteKind;
import org.openita.model.score.Score;
import org.openita.workbench.TinyPack;

/** Running the cases of a pack. */
@Tag("text")
class PackCasesTest {

    private static final String RULES = """
            rule "low"
            when
                ItemScore( item == "i1", value < 85 )
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

    @TempDir
    private Path directory;

    @Test
    void aFailureSaysWhatWasExpectedWhatWasFoundAndWhy() {
        PackCase one = only("- {name: x, given: {i1: 80}, expect: {recommendations: {exactly: []}}}");

        assertThatThrownBy(one::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cases/cases.yaml:1:3: x")
                .hasMessageContaining("expected: exactly advice: none")
                .hasMessageContaining("found:    advice: i1")
                .hasMessageContaining("because:  i1 80.00 < 85.00")
                .hasMessageContaining("rules.drl:3, rule \"low\"");
    }

    @ParameterizedTest
    @EnumSource(NoteKind.class)
    void aCaseMayExpectNotesOfEveryKind(NoteKind kind) {
        only("- {name: x, given: {all: 100}, expect: {notes: {without: [" + kind.wireName() + "]}}}")
                .verify();
    }

    @Test
    void aCaseMayExpectFractionsAndAWarning() {
        String rules = """
                rule "warned"
                when
                    ItemScore( item == "i1", value < 85 )
                then
                    findings.warn("low");
                end
                """;
        PackCase one = TinyPack.with(directory, rules)
                .messages("warning.low.text = low")
                .cases("- {name: x, given: {i1: 80}, expect: {warnings: [low]}}")
                .read()
                .iterator()
                .next();

        one.verify();
        assertThatThrownBy(TinyPack.with(directory, rules)
                        .messages("warning.low.text = low")
                        .cases("- {name: x, given: {i1: 85}, expect: {warnings: [low]}}")
                        .read()
                        .iterator()
                        .next()::verify)
                .hasMessageContaining("warnings with low")
                .hasMessageContaining("ItemScore( item == \"i1\", value < 85 ) does not hold; i1 85.00");
    }

    @Test
    void aRuleForManyItemsSaysWhyNotForTheItemThatIsMissed() {
        PackCase one = TinyPack.with(directory, """
                        rule "each"
                        when
                            ItemScore( item in ( "i1", "i2" ), $item : item, value < 85 )
                        then
                            findings.recommend($item);
                        end
                        """)
                .cases("- {name: x, given: {i1: 85, i2: 80}, expect: {recommendations: [i1]}}")
                .read()
                .iterator()
                .next();

        assertThatThrownBy(one::verify).hasMessageContaining("item == \"i1\"").hasMessageContaining("i1 85.00");
    }

    @Test
    void whatDidNotComeIsExplainedByTheConditionThatDoesNotHold() {
        assertThatThrownBy(only("- {name: x, given: {i1: 85}, expect: {recommendations: [i1]}}")::verify)
                .hasMessageContaining("ItemScore( item == \"i1\", value < 85 ) does not hold; i1 85.00")
                .hasMessageContaining("rules.drl:5:5");
        assertThatThrownBy(only("- {name: x, given: {i2: 85}, expect: {level: PASS}}")::verify)
                .hasMessageContaining("OverallScore( value >= 85 ) does not hold; there is no score for it to look at");
    }

    @Test
    void theSameInThai() {
        Outcome outcome =
                only("- {name: x, given: {i1: 80}, expect: {level: PASS}}").run();

        assertThat(CaseText.of(outcome, Locale.forLanguageTag("th")))
                .contains("คาดว่า: ระดับ PASS", "ได้: ระดับ UNDETERMINED", "ไม่เป็นจริง");
    }

    @Test
    void aCaseCanStartFromAnother() {
        List<PackCase> cases = read("""
                - {name: y, given: {like: x, i2: 70}, expect: {recommendations: {exactly: [i1]}}}
                - {name: x, given: {i1: 80, i3: 90}, expect: {recommendations: {exactly: [i1]}}}
                """);

        assertThat(cases).allSatisfy(PackCase::verify);
        assertThat(cases.get(0).about().given().items())
                .containsEntry("i1", Score.of("80"))
                .containsEntry("i2", Score.of("70"))
                .containsEntry("i3", Score.of("90"));
    }

    @Test
    void aCaseCanStartFromAResultOfAPackThatIsExtended() {
        PackCases cases = PackCases.builtIn(2567);

        assertThat(cases.stream().filter(one -> one.name().contains("ผลตามที่เผยแพร่")))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.about().given().agency().name()).isEqualTo("เทศบาลตำบลก้อ"));
    }

    @Test
    void allGivesEveryItemItsScoreAndLetsItemsThatOnlyPassOrFailPass() {
        PackCase one =
                only("- {name: x, given: {all: 90, i1: 85, o2: fail}, expect: {recommendations: {exactly: []}}}");

        assertThat(one.about().given().items())
                .containsEntry("i1", Score.of("85"))
                .containsEntry("e1.part2", Score.of("90"))
                .containsEntry("o1", Score.of("100"))
                .containsEntry("o2", Score.of("0"));
    }

    @Test
    void rulesThatCompareWithTheYearBeforeAreGivenThatYear() {
        List<PackCase> cases =
                TinyPack.with(directory, """
                rule "slipped by more than 5"
                @source("house")
                when
                    OverallScore( $now : value )
                    PreviousScore( subject == "overall", value > $now + 5 )
                then
                    findings.recommend("i1");
                end
                """).cases("""
                - {name: slipped, given: {overall: 80}, previous: {overall: 85.01},
                   expect: {recommendations: {exactly: [i1]}, why: {rule: slipped by more than 5, threshold: 85}}}
                - {name: the same before, like: slipped, given: {overall: 81}, expect: {recommendations: {exactly: []}}}
                - {name: not by more, given: {overall: 80}, previous: {overall: 85}, expect: {recommendations: {exactly: []}}}
                - {name: unknown before, given: {overall: 80}, expect: {recommendations: {exactly: []}}}
                """).read().stream().toList();

        assertThat(cases).hasSize(4).allSatisfy(PackCase::verify);
    }

    @Test
    void aReasonIsHeldAgainstRuleSubjectAndThreshold() {
        only("- {name: x, given: {i1: 80}, expect: {why: {rule: low, subject: i1, threshold: 85}}}")
                .verify();

        assertThatThrownBy(only("- {name: x, given: {i1: 80}, expect: {why: {rule: low, threshold: 86}}}")::verify)
                .hasMessageContaining("expected: because of rule \"low\": 86.00")
                .hasMessageContaining("found:    because of rule \"low\": i1 80.00 < 85.00");
        assertThatThrownBy(only("- {name: x, given: {i1: 85}, expect: {why: {rule: low}}}")::verify)
                .hasMessageContaining("nothing because of rule \"low\"");
    }

    @Test
    void theRunTellsFailedCasesAndTheSum() {
        CaseRun run =
                TinyPack.with(directory, RULES).cases("""
                        - {name: good, given: {i1: 80}, expect: {recommendations: [i1]}}
                        - {name: bad, given: {i1: 90}, expect: {recommendations: [i1]}}
                        """).read().years().get(0).run();

        assertThat(run.holds()).isFalse();
        assertThat(CaseText.of(run, Locale.ENGLISH))
                .contains(": bad\n", "own 1.0.0, FY2567: 2 cases, 1 failed.")
                .doesNotContain(": good\n");
        assertThat(JUnitXml.of(List.of(run), Locale.ENGLISH))
                .contains("tests=\"2\" failures=\"1\"", "name=\"bad\"", "line=\"2\"", "<failure message=");
    }

    private PackCase only(String yaml) {
        return read(yaml + "\n").get(0);
    }

    private List<PackCase> read(String yaml) {
        return TinyPack.with(directory, RULES).cases(yaml).read().stream().toList();
    }
}
