package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.score.Fact;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.RuleLimits;

/** What is just within a limit passes, what is just beyond it does not; see also the folder of hostile rules. */
@Tag("text")
class LimitsTest {

    @Test
    void conditionsDemandsValuesFindingsAndBracketsMayBeAsManyAsTheLimitSays() {
        assertThat(problems(conditions(RuleLimits.MOST_CONDITIONS, "exists ItemScore( value < 85 )"), 1))
                .isEmpty();
        assertThat(problems(conditions(RuleLimits.MOST_CONDITIONS + 1, "exists ItemScore( value < 85 )"), 1))
                .hasSize(1);
        assertThat(problems(demands(RuleLimits.MOST_DEMANDS), 1)).isEmpty();
        assertThat(problems(demands(RuleLimits.MOST_DEMANDS + 1), 1)).hasSize(1);
        assertThat(problems(values(RuleLimits.MOST_VALUES), 1)).isEmpty();
        assertThat(problems(values(RuleLimits.MOST_VALUES + 1), 1)).hasSize(1);
        assertThat(problems("ItemScore( value < 85 )", RuleLimits.MOST_CALLS)).isEmpty();
        assertThat(problems("ItemScore( value < 85 )", RuleLimits.MOST_CALLS + 1))
                .hasSize(1);
        assertThat(problems(brackets(RuleLimits.DEEPEST_BRACKETS), 1)).isEmpty();
        assertThat(problems(brackets(RuleLimits.DEEPEST_BRACKETS + 1), 1)).hasSize(1);
    }

    @Test
    void namesAndTextsMayBeAsLongAsTheLimitSays() {
        assertThat(problemsOf(rule("x".repeat(RuleLimits.LONGEST_NAME), "ItemScore( value < 85 )", 1)))
                .isEmpty();
        assertThat(problemsOf(rule("x".repeat(RuleLimits.LONGEST_NAME + 1), "ItemScore( value < 85 )", 1)))
                .hasSize(1);
        assertThat(problemsOf("// a comment may be longer " + "x".repeat(RuleLimits.LONGEST_TEXT) + "\n"
                        + rule("low", "ItemScore( value < 85 )", 1)))
                .isEmpty();
        assertThat(problemsOf(rule("low", "ItemScore( value < 85 )", 1)
                        .replace("\"low\"", "\"low\" @source(\"" + "x".repeat(RuleLimits.LONGEST_TEXT + 1) + "\")")))
                .singleElement()
                .asString()
                .contains("at most 1000 characters");
    }

    @Test
    void aPackMayHaveAsManyRulesAsTheLimitSays() {
        int own = RuleLimits.MOST_RULES - builtIn();
        assertThat(problemsOf(rules(own))).isEmpty();
        assertThat(problemsOf(rules(own + 1)))
                .singleElement()
                .asString()
                .contains("a pack of 1001 rules, with those of the packs that it extends", "at most 1000");
    }

    @Test
    void rulesMayBeAsLargeTogetherAsTheLimitSays() {
        int each = 2 + RuleLimits.MOST_DEMANDS;
        int own = (RuleLimits.MOST_PARTS - 800) / each;
        assertThat(problemsOf(many(own, ofOneItem(RuleLimits.MOST_DEMANDS)))).isEmpty();
        assertThat(problemsOf(many(RuleLimits.MOST_PARTS / each, ofOneItem(RuleLimits.MOST_DEMANDS))))
                .singleElement()
                .asString()
                .contains("more than 10000 parts together", "shorten the rules");
    }

    @Test
    void anAccumulateMayHaveAsManyFiguresAndDemandsOnThemAsTheLimitSays() {
        assertThat(problems(figures(RuleLimits.MOST_DEMANDS, 1), 1)).isEmpty();
        assertThat(problems(figures(RuleLimits.MOST_DEMANDS + 1, 1), 1)).hasSize(1);
        assertThat(problems(figures(1, RuleLimits.MOST_DEMANDS), 1)).isEmpty();
        assertThat(problems(figures(1, RuleLimits.MOST_DEMANDS + 1), 1)).hasSize(1);
    }

    @Test
    void factsMayGoTogetherInAllRulesAsOftenAsTheLimitSays() {
        String pairs = "ItemScore( value < 85 )\nPartScore( value < 85 )";
        assertThat(problemsOf(many(50, pairs))).isEmpty();
        assertThat(problemsOf(many(200, pairs)))
                .singleElement()
                .asString()
                .contains("more than 20000 ways", "all rules taken together");
    }

    @Test
    void rulesMayLookAtFactsAsOftenAsTheLimitSays() {
        String nots = "ItemScore( $i : item, value < 85 )\n" + "not ItemScore( item == $i, value > 90 )\n".repeat(11);
        assertThat(problemsOf(many(2, nots))).isEmpty();
        assertThat(problemsOf(many(20, nots)))
                .singleElement()
                .asString()
                .contains("more than 500000 times", "make fewer demands");
    }

    @Test
    void whatIsBeyondTheMostProblemsIsCounted() {
        List<Problem> problems = problemsOf(IntStream.range(0, 600)
                .mapToObj(i -> rule("low " + i, "ItemScor( value < 85 )", 1))
                .collect(Collectors.joining()));

        assertThat(problems).hasSize(RuleLimits.MOST_PROBLEMS + 1);
        assertThat(problems.get(RuleLimits.MOST_PROBLEMS).toString()).contains("100 more problems");
    }

    @Test
    void conditionsTiedByAVariableAreNoProductHoweverManyThereAre() {
        String tied = "ItemScore( $i : item, value < 85 )\n" + "ItemScore( item == $i )\n".repeat(3);
        assertThat(problems(tied, 1)).isEmpty();
        assertThat(problems("ItemScore( value < 85 )\n".repeat(2), 1)).isEmpty();
        assertThat(problems("ItemScore( value < 85 )\n".repeat(3), 1))
                .singleElement()
                .asString()
                .contains("more than 10000 ways", "tie conditions by a variable");
    }

    @Test
    void rulesThatFireTooOftenTogetherEndInAProblemThatNamesTheOneThatFiresMost() {
        RuleBase base = RuleBase.of(
                Framework.of(2567),
                List.of(ProblemFolder.pack(
                        "house/wide.drl",
                        rule("wide", "ItemScore( value <= 100 )\nItemScore( value <= 100 )", 1)
                                + rule("wider", "ItemScore( value <= 100 )\nPreviousScore( value <= 100 )", 1)
                                + rule("narrow", "ItemScore( value <= 100 )\nPartScore( value <= 100 )", 1))));
        List<Fact> facts = RandomFacts.of(Framework.of(2567), 1);

        assertThat(catchThrowableOfType(InputException.class, () -> base.evaluate(facts))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("house/wide.drl:")
                .contains("the rule wide", "at most 10000 firings of all rules together");
    }

    @Test
    void findingsWithTooManyReasonsEndInAProblemThatNamesTheRule() {
        String conditions = ("ItemScore( " + "value <= 100, ".repeat(30) + "value >= 0 )\n").repeat(2);
        RuleBase base = RuleBase.of(
                Framework.of(2567), List.of(ProblemFolder.pack("house/wide.drl", rule("wide", conditions, 1))));
        List<Fact> facts = RandomFacts.of(Framework.of(2567), 1);

        assertThat(catchThrowableOfType(InputException.class, () -> base.evaluate(facts))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("house/wide.drl:")
                .contains("the rule wide", "at most 20000 reasons of all findings together");
    }

    @Test
    void manyRulesThatFindTheSameAreOneFindingWithEachReasonOnce() {
        RuleBase base = RuleBase.of(
                Framework.of(2567),
                List.of(ProblemFolder.pack(
                        "house/same.drl",
                        many(120, "ItemScore( item == \"i1\", value <= 100 )")
                                + rule("notes", "ItemScore( item == \"i1\", $v : value )", 1))));
        Finding advice = base.evaluate(RandomFacts.of(Framework.of(2567), 1)).stream()
                .filter(finding -> finding.code().equals("e1"))
                .findFirst()
                .orElseThrow();

        assertThat(advice.because()).doesNotHaveDuplicates();
        assertThat(advice.because()).extracting(Because::rule).contains("low 0", "low 119");
    }

    private static int builtIn() {
        return RuleBase.builtIn(Framework.of(2567)).rules().size();
    }

    private static String many(int count, String conditions) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule("low " + i, conditions, 1))
                .collect(Collectors.joining());
    }

    private static String figures(int figures, int demands) {
        String all = IntStream.range(0, figures)
                .mapToObj(i -> "$a" + i + " : average($v)")
                .collect(Collectors.joining(", "));
        return "accumulate( ItemScore( $v : value ); " + all + "; "
                + String.join(", ", Collections.nCopies(demands, "$a0 < 85")) + " )";
    }

    private static String conditions(int count, String condition) {
        return (condition + "\n").repeat(count);
    }

    private static String demands(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "value < 85")
                .collect(Collectors.joining(", ", "ItemScore( ", " )"));
    }

    private static String ofOneItem(int demands) {
        return demands(demands - 1).replace("ItemScore( ", "ItemScore( item == \"i1\", ");
    }

    private static String values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"e1\"")
                .collect(Collectors.joining(", ", "ItemScore( item in ( ", " ) )"));
    }

    private static String brackets(int depth) {
        return "ItemScore( " + "(".repeat(depth) + "value < 85" + ")".repeat(depth) + " )";
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule("low " + i, "ItemScore( item == \"i1\", value < 85 )", 1))
                .collect(Collectors.joining());
    }

    private static String rule(String name, String conditions, int findings) {
        return "rule \"" + name + "\"\nwhen\n" + conditions + "\nthen\n"
                + "findings.recommend(\"e1\");\n".repeat(findings) + "end\n";
    }

    private static List<Problem> problems(String conditions, int findings) {
        return problemsOf(rule("low", conditions, findings));
    }

    private static List<Problem> problemsOf(String text) {
        return ProblemFolder.problemsOrNone("house/house.drl", text);
    }
}
