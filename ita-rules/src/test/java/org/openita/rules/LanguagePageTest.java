package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;

/** The language on one page: all that there is stands on it, all that stands on it is there, and its examples run. */
@Tag("text")
class LanguagePageTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final String PAGE = page();
    private static final String THEN = "then findings.recommend(\"e1\"); end\n";

    @Test
    void theExamplesInFullAreReadCheckedAndRun() {
        List<String> blocks = matches("(?s)\n```\n(.*?)\n```\n", PAGE);
        assertThat(blocks).hasSize(2);

        for (String block : blocks) {
            RuleBase base = RuleBase.of(FRAMEWORK, List.of(ProblemFolder.pack("page/example.drl", block)));
            Set<String> names = new TreeSet<>(matches("(?m)^rule \"(.*?)\"", block));
            Set<String> fired = new TreeSet<>();
            for (int seed = 0; seed < 300; seed++) {
                base.evaluate(RandomFacts.of(FRAMEWORK, seed))
                        .forEach(finding -> finding.because().forEach(because -> fired.add(because.rule())));
            }
            assertThat(base.rules().stream().map(Rule::name)).containsAll(names);
            assertThat(fired).containsAll(names);
        }
    }

    @Test
    void everyConditionDemandAndFindingInTheTablesPasses() {
        List<String> rules = new ArrayList<>();
        rows("| written | means |\n").forEach(row -> rules.add("when " + row.get(0) + " " + THEN));
        rows("| demand | means |\n")
                .forEach(row -> rules.add("when " + typeOf(row.get(0)) + "( " + row.get(0) + " ) " + THEN));
        rows("| written | means | texts")
                .forEach(row -> rules.add("when TopicScore( $topic : topic, instrument == \"IIT\", lowest < 85 ) then "
                        + row.get(0) + " end\n"));

        assertThat(rules).hasSizeGreaterThan(15);
        for (int i = 0; i < rules.size(); i++) {
            assertThat(ProblemFolder.problemsOrNone("page/table.drl", "rule \"" + i + "\" " + rules.get(i)))
                    .as(rules.get(i))
                    .isEmpty();
        }
    }

    @Test
    void theFactsAndTheirPropertiesAreThoseOfThePage() {
        List<String> onThePage = rows("| fact | what it is").stream()
                .map(row -> row.get(0) + " subject " + String.join(" ", matches("`(\\w+)`", row.get(2))))
                .toList();

        assertThat(onThePage)
                .containsExactlyInAnyOrderElementsOf(FactType.all().values().stream()
                        .map(type -> type.name() + " "
                                + String.join(" ", type.properties().keySet()))
                        .toList());
    }

    @Test
    void theFindingsAndTheirTextsAreThoseOfThePage() {
        List<String> onThePage = rows("| written | means | texts").stream()
                .map(row -> matches("findings\\.(\\w+)", row.get(0)).get(0) + " "
                        + matches("`(.*?)`", row.get(2)).size())
                .toList();

        assertThat(onThePage)
                .containsExactlyInAnyOrderElementsOf(Stream.of(FindingKind.values())
                        .flatMap(kind -> Stream.concat(
                                Stream.of(kind.call() + " " + kind.texts().size()),
                                kind.further().stream()
                                        .map(more -> kind.call() + " "
                                                + kind.texts(kind.arguments().size() + 1)
                                                        .size())))
                        .toList());
    }

    @Test
    void theComparisonsFunctionsAndConfidencesAreThoseOfThePage() {
        String comparisons =
                matches("(?s)Comparisons: (.*?)for a text and", PAGE).get(0);
        String functions = matches("(?s)function\\(\\$variable\\)`: (.*?)\\. Of no facts", PAGE)
                .get(0);
        String confidences = matches("how sure that is \\((.*?)\\)", PAGE).get(0);

        assertThat(matches("`(.*?)`", comparisons))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(Operator.values()).map(Operator::sign), Stream.of("in", "not in"))
                                .toList());
        assertThat(matches("`(.*?)`", functions))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Aggregate.values()).map(Aggregate::function).toList());
        assertThat(matches("`(.*?)`", confidences))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Confidence.values()).map(Confidence::label).toList());
    }

    @Test
    void theBoundsAreThoseOfThePage() throws IllegalAccessException {
        List<Integer> limits = new ArrayList<>();
        for (Field field : RuleLimits.class.getFields()) {
            assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
            limits.add(field.getInt(null));
        }

        assertThat(rows("| bound | most |").stream().map(row -> Integer.valueOf(row.get(1))))
                .containsExactlyInAnyOrderElementsOf(limits);
    }

    @Test
    void theProblemOnThePageIsToldAsThere() {
        String told = matches("(?s)```text\n[^:]*:\\d+:\\d+, rule \"[^\n]*\": (.*?)\n```", PAGE)
                .get(0);

        assertThat(ProblemFolder.problems("page/bad.drl", "rule \"a\" when ItemScore( vallue < 85 ) " + THEN)
                        .get(0)
                        .describe(Locale.ENGLISH))
                .endsWith(told);
    }

    /** A demand stands in a pattern of a type that has its properties. */
    private static String typeOf(String demand) {
        return demand.contains("complete") ? "TopicScore" : "ItemScore";
    }

    /** The rows of the table that begins so, cell by cell, a first cell in back quotes without them. */
    private static List<List<String>> rows(String head) {
        String table = PAGE.substring(PAGE.indexOf("\n" + head) + 1);
        return table.lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(LanguagePageTest::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1).split("(?<!\\\\)\\|")) {
            String text = cell.strip().replace("\\|", "|");
            cells.add(cells.isEmpty() ? text.replaceFirst("^`([^`]*)`$", "$1") : text);
        }
        return cells;
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String page() {
        try {
            String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
            return readme.substring(readme.indexOf("## The language on one page"), readme.indexOf("## Why so"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
