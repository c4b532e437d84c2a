package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.score.Fact;
import org.openita.rules.language.Limits;

/** What is just within a limit passes, what is just beyond it does not; see also the folder of hostile rules. */
@Tag("text")
class LimitsTest {

    @Test
    void conditionsDemandsValuesFindingsAndBracketsMayBeAsManyAsTheLimitSays() {
        assertThat(problems(conditions(Limits.MOST_CONDITIONS, "exists ItemScore( value < 85 )"), 1))
                .isEmpty();
        assertThat(problems(conditions(Limits.MOST_CONDITIONS + 1, "exists ItemScore( value < 85 )"), 1))
                .hasSize(1);
        assertThat(problems(demands(Limits.MOST_DEMANDS), 1)).isEmpty();
        assertThat(problems(demands(Limits.MOST_DEMANDS + 1), 1)).hasSize(1);
        assertThat(problems(values(Limits.MOST_VALUES), 1)).isEmpty();
        assertThat(problems(values(Limits.MOST_VALUES + 1), 1)).hasSize(1);
        assertThat(problems("ItemScore( value < 85 )", Limits.MOST_CALLS)).isEmpty();
        assertThat(problems("ItemScore( value < 85 )", Limits.MOST_CALLS + 1)).hasSize(1);
        assertThat(problems(brackets(Limits.DEEPEST_BRACKETS), 1)).isEmpty();
        assertThat(problems(brackets(Limits.DEEPEST_BRACKETS + 1), 1)).hasSize(1);
    }

    @Test
    void namesAndTextsMayBeAsLongAsTheLimitSays() {
        assertThat(problemsOf(rule("x".repeat(Limits.LONGEST_NAME), "ItemScore( value < 85 )", 1)))
                .isEmpty();
        assertThat(problemsOf(rule("x".repeat(Limits.LONGEST_NAME + 1), "ItemScore( value < 85 )", 1)))
                .hasSize(1);
        assertThat(problemsOf("// a comment may be longer " + "x".repeat(Limits.LONGEST_TEXT) + "\n"
                        + rule("low", "ItemScore( value < 85 )", 1)))
                .isEmpty();
        assertThat(problemsOf(rule("low", "ItemScore( value < 85 )", 1)
                        .replace("\"low\"", "\"low\" @source(\"" + "x".repeat(Limits.LONGEST_TEXT + 1) + "\")")))
                .singleElement()
                .asString()
                .contains("at most 1000 characters");
    }

    @Test
    void aPackMayHaveAsManyRulesAsTheLimitSays() {
        assertThat(problemsOf(rules(Limits.MOST_RULES))).isEmpty();
        assertThat(problemsOf(rules(Limits.MOST_RULES + 1)))
                .singleElement()
                .asString()
                .contains("a pack of 2001 rules");
    }

    @Test
    void whatIsBeyondTheMostProblemsIsCounted() {
        List<Problem> problems = problemsOf(IntStream.range(0, 600)
                .mapToObj(i -> rule("low " + i, "ItemScor( value < 85 )", 1))
                .collect(Collectors.joining()));

        assertThat(problems).hasSize(Limits.MOST_PROBLEMS + 1);
        assertThat(problems.get(Limits.MOST_PROBLEMS).toString()).contains("100 more problems");
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
                List.of(SlipFolder.pack(
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

    private static String conditions(int count, String condition) {
        return (condition + "\n").repeat(count);
    }

    private static String demands(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "value < 85")
                .collect(Collectors.joining(", ", "ItemScore( ", " )"));
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
                .mapToObj(i -> rule("low " + i, "ItemScore( value < 85 )", 1))
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
        return SlipFolder.problemsOrNone("house/house.drl", text);
    }
}
