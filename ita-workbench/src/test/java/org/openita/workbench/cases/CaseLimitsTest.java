package org.openita.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.problem.InputException;
import org.openita.workbench.TinyPack;

/** What is just within a bound of cases passes, what is just beyond it does not, and the bound is named. */
@Tag("text")
class CaseLimitsTest {

    private static final String RULE =
            "rule \"low\" when ItemScore( item == \"i1\", value < 50 ) then findings.recommend(\"i1\"); end\n";

    @TempDir
    private Path directory;

    @Test
    void aPackMayHaveAsManyCasesAsTheLimitSays() throws IOException {
        assertThat(pack(RULE).cases(cases(CaseLimits.MOST_CASES)).read().stream())
                .hasSize(CaseLimits.MOST_CASES);
        pack(RULE).cases(cases(CaseLimits.MOST_CASES + 1));
        assertThat(problems()).singleElement().asString().contains("more than 2000 cases", "split the pack");
    }

    @Test
    void caseFilesMayBeAsLargeTogetherAsTheLimitSays() throws IOException {
        TinyPack pack = pack(RULE).cases(cases(1));
        write(
                "more.yaml",
                "# " + "x".repeat(CaseLimits.LARGEST - 200) + "\n"
                        + cases(2).lines().skip(1).findFirst().orElseThrow());
        assertThat(pack.read().stream()).hasSize(2);

        write("more.yaml", "# " + "x".repeat(CaseLimits.LARGEST - 20) + "\n");
        write("other.yaml", "# " + "x".repeat(CaseLimits.LARGEST - 20) + "\n");
        assertThat(problems())
                .filteredOn(problem -> problem.contains("bytes"))
                .singleElement()
                .asString()
                .contains("more.yaml", "of more than 1048576 bytes together");
    }

    @Test
    void aFileThatIsNamedAgainAndAgainIsReadOnce() throws IOException {
        TinyPack pack = pack(RULE).cases(cases(3));
        String names = IntStream.range(0, 5_000).mapToObj(i -> "\"cases.yaml\"").collect(Collectors.joining(", "));
        Files.writeString(
                directory.resolve("pack.json"),
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"cases\": [" + names + "]}",
                StandardCharsets.UTF_8);

        assertThat(pack.read().stream()).hasSize(3);
    }

    @Test
    void aPackMayHaveAsManyCaseFilesAsTheLimitSays() throws IOException {
        pack(RULE).cases(cases(1));
        for (int i = 0; i < CaseLimits.MOST_FILES; i++) {
            write("more" + i + ".yaml", "# nothing\n");
        }
        assertThat(problems()).singleElement().asString().contains("101 case files", "at most 100");
    }

    @Test
    void theLargerTheRulesTheFewerCasesThereMayBe() throws IOException {
        String demands = IntStream.range(0, 38).mapToObj(i -> "value != " + i).collect(Collectors.joining(", "));
        String rules = IntStream.range(0, 40)
                .mapToObj(i -> RULE.replace("low", "low " + i).replace("value < 50", demands))
                .collect(Collectors.joining());
        pack(rules).cases(cases(1_000));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("1000 cases of rules with 1640 parts", "at most 914 cases");
    }

    @Test
    void casesMayStartFromOneAnotherAsOftenAsTheLimitSays() throws IOException {
        assertThat(pack(RULE).cases(chain(CaseLimits.LONGEST_CHAIN)).read().stream())
                .hasSize(CaseLimits.LONGEST_CHAIN);
        pack(RULE).cases(chain(1_900));
        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.contains("at most 100 cases that start from"));
    }

    @Test
    void aliasesAreRefusedAsBefore() throws IOException {
        pack(RULE).cases("- &a {name: a, given: {all: 1}, expect: {level: PASS}}\n- *a\n");
        assertThat(problems()).isNotEmpty();
    }

    private TinyPack pack(String rules) {
        return TinyPack.with(directory, rules);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve("cases").resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<String> problems() {
        return catchThrowableOfType(InputException.class, () -> PackCases.of(directory)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static String chain(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- {name: c" + i + (i + 1 < count ? ", like: c" + (i + 1) : "")
                        + ", given: {i1: 20}, expect: {recommendations: [i1]}}\n")
                .collect(Collectors.joining());
    }

    private static String cases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- {name: c" + i + ", given: {i1: 20}, expect: {recommendations: [i1]}}\n")
                .collect(Collectors.joining());
    }
}
