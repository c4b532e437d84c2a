package org.openita.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;

/** What a condition may ask of facts, and that one slip stays one. */
@Tag("text")
class ConditionCheckerTest {

    private static final RuleIds IDS = new RuleIds(Framework.of(2567));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OverallScore( )",
                "ItemScore( item == \"e1\", part == \"EIT2\", value < 85 )",
                "ItemScore( item in ( \"e1\", \"e2\" ), value < 50 || value >= 95 )",
                "ItemScore( (instrument == \"EIT\" && value < 85) || value < 50 )",
                "not ItemScore( value == 85 ) exists ItemScore( value != 85 )",
                "PartScore( part == \"EIT1\", $one : value ) PartScore( part == \"EIT2\", value < $one - 15 )",
                "accumulate( ItemScore( $v : value ); $least : min($v), $n : count($v); $least < 85, $n > 2 )",
                "ItemScore( $i : item ) accumulate( ItemScore( item == $i, $v : value ); $m : max($v); $m < 85 )"
            })
    void whatTheLanguageCanSayIsFine(String conditions) {
        assertThat(codes(conditions)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ItemScor( value < 85 ) ; unknown-type",
                "ItemScore( vallue < 85 ) ; unknown-property",
                "ItemScore( vallue in ( \"x\" ) ) ; unknown-property",
                "ItemScore( value < 85 || vallue < 85 ) ; unknown-property",
                "ItemScore( item < \"e1\" ) ; order-of-text",
                "ItemScore( item == 1 ) ; wrong-kind.TEXT",
                "ItemScore( value == \"85\" ) ; wrong-kind.NUMBER",
                "ItemScore( item == \"e99\" ) ; unknown-id",
                "ItemScore( item in ( \"e1\", \"e99\" ) ) ; unknown-id",
                "ItemScore( item in ( \"e1\", 2 ) ) ; wrong-kind.TEXT",
                "ItemScore( value in ( \"85\" ) ) ; list-of-no-texts",
                "ItemScore( value < 100.01 ) ; threshold-range",
                "ItemScore( value < 85.001 ) ; threshold-decimals",
                "ItemScore( value < $none ) ; unknown-variable",
                "ItemScore( value < 85 || item == \"e99\" ) ; unknown-id"
            })
    void whatItCannotSayIsToldOnce(String condition, String code) {
        assertThat(codes(condition)).containsExactly(code);
    }

    @Test
    void aPropertyThatAnotherTypeHasIsNoneOfThisOne() {
        assertThat(codes("ItemScore( item == \"e1\" )")).isEmpty();
        assertThat(problems("OverallScore( item == \"e1\" )"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("item")
                        .contains("OverallScore")
                        .contains("test.drl:3:"));
    }

    @Test
    void aVariableOfAnUnknownTypeOrPropertyIsKnownSoThatOneSlipStaysOne() {
        assertThat(codes("ItemScor( $v : value ) ItemScore( value < $v )")).containsExactly("unknown-type");
        assertThat(codes("ItemScore( $v : vallue ) ItemScore( value < $v )")).containsExactly("unknown-property");
        assertThat(codes("ItemScore( $v : vallue ) ItemScore( item == $v )")).containsExactly("unknown-property");
    }

    @Test
    void whatAVariableHoldsIsHeldAgainstWhatItIsComparedWith() {
        assertThat(codes("ItemScore( $v : value ) ItemScore( item == $v )")).containsExactly("wrong-kind.TEXT");
        assertThat(codes("ItemScore( $i : item ) ItemScore( value < $i )")).containsExactly("wrong-kind.NUMBER");
        assertThat(codes("ItemScore( $i : item ) ItemScore( value < $i - 15 )")).containsExactly("wrong-kind.NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "exists"})
    void ofManyFactsNoneCanBeRemembered(String quantifier) {
        assertThat(codes(quantifier + " ItemScore( $v : value )")).containsExactly("variable-of-many");
        assertThat(codes(quantifier + " ItemScor( $v : value ) ItemScore( value < $v )"))
                .containsExactly("unknown-type", "unknown-variable");
    }

    @Test
    void aVariableIsBoundOnce() {
        assertThat(codes("ItemScore( $v : value ) PartScore( $v : value )")).containsExactly("variable-twice");
        assertThat(codes("ItemScore( $v : value, $v : item )")).containsExactly("variable-twice");
    }

    @Test
    void alternativesSpeakOfOneFactAlone() {
        assertThat(codes("PartScore( $v : value ) ItemScore( value < 50 || value < $v )"))
                .containsExactly("variable-in-alternative");
        assertThat(codes("PartScore( $v : value ) ItemScore( value < 50 || value < $v - 15 )"))
                .containsExactly("variable-in-alternative");
    }

    @Test
    void whatAnAccumulateRemembersStaysInIt() {
        String mean = "accumulate( ItemScore( $v : value ); $mean : average($v); $mean < 85 )";

        assertThat(codes(mean + " ItemScore( value < $v )")).containsExactly("unknown-variable");
        assertThat(codes(mean + " ItemScore( value < $mean )")).containsExactly("unknown-variable");
        assertThat(codes(mean + mean)).isEmpty();
        assertThat(codes("ItemScore( $v : value ) " + mean)).containsExactly("variable-twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$v : value | $a : median($v)                | $a < 85     | unknown-function",
                "$v : value | $a : average($w)               | $a < 85     | unknown-variable",
                "$v : item  | $a : average($v)               | $a < 85     | figure-of-text",
                "$v : item  | $a : min($v)                   | $a < 85     | figure-of-text",
                "$v : value | $a : min($v), $a : max($v)     | $a < 85     | variable-twice",
                "$v : value | $a : average($v)               | $b < 85     | unknown-figure",
                "$v : value | $a : average($v)               | $v < 85     | unknown-figure",
                "$v : value | $a : average($v)               | $a == \"x\" | wrong-kind.NUMBER",
                "$v : value | $a : average($v)               | $a < 101    | threshold-range",
                "$v : vallue | $a : average($v)              | $a < 85     | unknown-property"
            })
    void aFigureIsAKnownFunctionOfNumbersThatIsCompared(String binding, String figures, String demands, String code) {
        assertThat(codes("accumulate( ItemScore( " + binding + " ); " + figures + "; " + demands + " )"))
                .containsExactly(code);
    }

    @Test
    void textsCanBeCountedAndNothingElse() {
        assertThat(codes("accumulate( ItemScore( $i : item ); $n : count($i); $n > 2 )"))
                .isEmpty();
    }

    @Test
    void aFigureThatNothingIsAskedOfIsASlip() {
        assertThat(codes("accumulate( ItemScore( $v : value ); $mean : average($v) )"))
                .containsExactly("no-figure-demand");
    }

    @Test
    void demandsAreCountedUpToTheBoundAndAListIsOne() {
        int most = RuleLimits.MOST_DEMANDS;

        assertThat(codes("ItemScore( " + demands(most, ", ") + " )")).isEmpty();
        assertThat(codes("ItemScore( " + demands(most + 1, ", ") + " )")).containsExactly("too-many-demands");
        assertThat(codes("ItemScore( " + demands(most - 1, " || ") + ", item in ( \"e1\", \"e2\", \"e3\" ) )"))
                .isEmpty();
        assertThat(codes("ItemScore( " + demands(most, " || ") + ", item in ( \"e1\" ) )"))
                .containsExactly("too-many-demands");
        assertThat(codes("ItemScore( (" + demands(most - 1, " && ") + ") || value < 50 )"))
                .isEmpty();
        assertThat(codes("ItemScore( (" + demands(most, " && ") + ") || value < 50 )"))
                .containsExactly("too-many-demands");
    }

    @Test
    void theFiguresOfAnAccumulateAndWhatTheyMustMeetAreCountedEach() {
        int more = RuleLimits.MOST_DEMANDS + 1;
        String figures =
                IntStream.range(0, more).mapToObj(i -> "$a" + i + " : min($v)").collect(joined(", "));
        String demands = IntStream.range(0, more).mapToObj(i -> "$a < " + i).collect(joined(", "));

        assertThat(codes("accumulate( ItemScore( $v : value ); " + figures + "; $a0 < 85 )"))
                .containsExactly("too-many-demands");
        assertThat(codes("accumulate( ItemScore( $v : value ); $a : min($v); " + demands + " )"))
                .containsExactly("too-many-demands");
    }

    @Test
    void everySlipOfAConditionIsToldInItsOrder() {
        assertThat(codes("ItemScore( vallue < 85, item < \"e1\", value in ( \"x\" ), value < 850, item == \"e99\" )"))
                .containsExactly(
                        "unknown-property", "order-of-text", "list-of-no-texts", "threshold-range", "unknown-id");
    }

    private static String demands(int many, String between) {
        return IntStream.range(0, many).mapToObj(i -> "value != " + i).collect(joined(between));
    }

    private static Collector<CharSequence, ?, String> joined(String between) {
        return Collectors.joining(between);
    }

    private static List<String> codes(String conditions) {
        return problems(conditions).stream().map(Problem::code).toList();
    }

    /** What the checker of conditions says of what the parser lets pass. */
    private static List<Problem> problems(String conditions) {
        ProblemLog log = RuleProblems.log();
        String rule = "rule \"x\"\nwhen\n" + conditions + "\nthen findings.recommend(\"e1\"); end\n";
        List<Rule> rules = Parser.parse("test.drl", rule, log);
        assertThat(log.problems()).isEmpty();
        ConditionChecker checker = new ConditionChecker(IDS, new Variables(log), log);
        rules.get(0).conditions().forEach(checker::check);
        return log.problems();
    }
}
