package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Remark;
import org.openita.model.score.Score;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.lint.monotone.Counterexample;
import org.openita.workbench.lint.monotone.CounterexampleCase;

/** Both results of every counter-example in the corpus, judged by the engine. */
class CounterexamplesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void theSecondResultHasMoreAndIsJudgedWorse(Path file) throws IOException {
        Path house = write(file);
        ItaEngine engine = ItaEngine.builder().fiscalYear(2567).pack(house).build();

        Counterexample shown = shown(house, engine);

        assertThat(scores(shown.after())).isNotEqualTo(scores(shown.before()));
        scores(shown.before())
                .forEach((id, score) -> assertThat(scores(shown.after()).get(id).hundredths())
                        .as(id)
                        .isGreaterThanOrEqualTo(score.hundredths()));
        Set<String> before = worse(engine.analyse(shown.before()), shown);
        Set<String> after = worse(engine.analyse(shown.after()), shown);
        if (shown.was().isEmpty()) {
            assertThat(Sets.difference(after, before))
                    .as("%s", shown)
                    .isNotEmpty()
                    .allMatch(found -> shown.rules().stream().anyMatch(rule -> found.endsWith(" by " + rule)));
        } else {
            assertThat(before).containsExactly(shown.was());
            assertThat(after).containsExactly(shown.is());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsCaseFailsAsTheRulesAre(Path file) throws IOException {
        Path house = write(file);
        ItaEngine engine = ItaEngine.builder().fiscalYear(2567).pack(house).build();
        Files.createDirectories(house.resolve("cases"));
        Files.writeString(
                house.resolve("cases").resolve("shown.yaml"),
                CounterexampleCase.of(shown(house, engine), engine.framework()) + "\n",
                StandardCharsets.UTF_8);

        assertThat(PackCases.of(house).years())
                .singleElement()
                .satisfies(year -> assertThat(year.run().failed()).hasSize(1));
    }

    private static Counterexample shown(Path house, ItaEngine engine) {
        RulePack pack = RulePack.load(house);
        RuleBase base = RuleBase.of(engine.framework(), List.of(pack));
        return PackInForce.of(engine.framework(), pack, base, List.of())
                .monotone()
                .faults()
                .get(0);
    }

    private static Map<String, Score> scores(Assessment result) {
        Map<String, Score> all = new LinkedHashMap<>(result.items());
        all.putAll(result.published());
        return all;
    }

    /** What is found of the kind that becomes worse, each with a rule that finds it. */
    private static Set<String> worse(Analysis analysis, Counterexample shown) {
        return switch (shown.kind()) {
            case LEVEL -> Set.of(analysis.level().code());
            case RECOMMEND -> found(analysis.recommendations(), any -> true, it -> it.code(), it -> it.because());
            case PLAN ->
                found(analysis.actions(), it -> it.mode() == Action.Mode.IMPROVE, it -> it.id(), it -> it.because());
            case IMPROVE ->
                found(
                        analysis.topics().stream()
                                .flatMap(topic -> topic.rows().stream())
                                .toList(),
                        it -> it.verdict() == Remark.Verdict.IMPROVE,
                        Remark::code,
                        Remark::because);
            default ->
                found(
                        analysis.targets(),
                        it -> !it.reached(),
                        it -> it.code() + " " + it.subject(),
                        it -> it.because());
        };
    }

    private static <T> Set<String> found(
            List<T> all, Predicate<T> isWorse, Function<T, String> code, Function<T, List<Because>> reasons) {
        return all.stream()
                .filter(isWorse)
                .flatMap(it -> reasons.apply(it).stream().map(because -> code.apply(it) + " by " + because.rule()))
                .collect(Collectors.toSet());
    }

    private Path write(Path file) throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(
                house.resolve("pack.json"),
                "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = text.indexOf("=== rules.drl\n") + "=== rules.drl\n".length();
        Files.writeString(house.resolve("rules.drl"), text.substring(from, text.indexOf("=== clean/")));
        return house;
    }

    private static Stream<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(
                Path.of(CounterexamplesTest.class.getResource("corpus").toURI()))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith("raised-but-lower"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found.stream();
        }
    }
}
