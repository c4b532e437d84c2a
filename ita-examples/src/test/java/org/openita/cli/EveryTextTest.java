package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.finding.Remark;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;
import org.openita.model.profile.Units;
import org.openita.model.text.Messages;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.report.Progress.Outcome;
import org.openita.workbench.diff.RuleChange;
import org.openita.workbench.lint.Lint;
import org.openita.workbench.lint.Lints;
import org.openita.workbench.lint.Severity;

/** A text that is missing is found here, not by the one user whose result needs it. */
class EveryTextTest {

    private static final Path TOP = Path.of("..");
    private static final Path SCORING = Path.of("ita-scoring", "src", "main");
    private static final Path REPORT = Path.of("ita-report", "src", "main");
    private static final Path WORKBENCH = Path.of("ita-workbench", "src", "main");
    private static final List<Path> MODULES = List.of(SCORING, REPORT, WORKBENCH);

    private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");
    private static final Pattern LITERAL =
            Pattern.compile("\\b(?:say|word|sentence|heading)\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(TOP)) {
            return files
                    .filter(file -> file.toString().endsWith("_th.properties"))
                    .filter(file -> file.toString()
                            .contains(Path.of("src", "main", "resources").toString()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsSaidInOneLanguageIsSaidInTheOther(Path thai) {
        Path english = thai.resolveSibling(thai.getFileName().toString().replace("_th.", "_en."));

        assertThat(keys(thai)).isEqualTo(keys(english));
    }

    static Stream<Path> modules() {
        return MODULES.stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextThatIsNamedInAProgramIsThere(Path module) {
        Set<String> named = sources(module)
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty();
        assertThat(keysOf(module)).containsAll(named);
    }

    @Test
    void whateverCanBeFoundHasItsWordInTheScreensText() {
        requireAll("scoring/output/messages", "verdict.", names(Remark.Verdict.values()));
        requireAll("scoring/output/check", "confidence.", List.of("high", "medium", "low"));
        requireAll(
                "scoring/check/messages",
                "few.source.",
                Stream.of(Confidence.values()).map(Confidence::label).toList());
    }

    @Test
    void whateverCanBeFoundHasItsWordInTheNarrative() {
        requireAll("scoring/report/words", "comparison.", COMPARISONS);
        requireAll("scoring/report/words", "progress.", names(Outcome.values()));
        requireAll("scoring/report/words", "scored.", List.of("overall", "overall.plain", "plain"));
    }

    @Test
    void whateverCanBeFoundHasItsWordInTheReport() {
        List<String> months =
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
        requireAll("report/words/report", "verdict.", names(Remark.Verdict.values()));
        requireAll("report/words/report", "progress.", names(Outcome.values()));
        requireAll("report/words/report", "change.", List.of("up", "down", "same"));
        requireAll("report/words/report", "month.", months);
        requireAll("report/words/report", "month-short.", months);
    }

    @Test
    void whateverCanBeFoundHasItsWordForAnalysts() {
        requireAll(
                "workbench/diff/words",
                "change.",
                Stream.of(RuleChange.Kind.values()).map(RuleChange.Kind::key).toList());
        requireAll("workbench/diff/words", "verdict.", names(Remark.Verdict.values()));
        requireAll(
                "workbench/lint/output/check",
                "severity.",
                Stream.of(Severity.values()).map(Severity::toString).toList());
        for (Lint lint : Lints.all()) {
            assertThat(lint.title().th()).as(lint.id()).isNotBlank();
        }
    }

    static Stream<FiscalYear> years() {
        return Frameworks.years().stream();
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyFindingOfABuiltInPackHasAllItsTexts(FiscalYear year) {
        Messages messages = RuleBase.builtIn(Frameworks.of(year)).messages();
        List<String> found = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            for (String key : messages.keys()) {
                kind.codeIn(key).map(kind::texts).ifPresent(found::addAll);
            }
        }

        assertThat(found).anyMatch(key -> key.startsWith("level.")).allMatch(messages::has);
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void whateverCanBeFoundHasItsWords(FindingKind kind) {
        assertThat(kind.all().th()).isNotBlank();
        assertThat(kind.one().th()).isNotBlank();
        assertThat(kind.sentence("a", "b", "c", "d", "e").th()).isNotBlank();
        assertThat(kind.hasCodes() ? kind.codes().th() : "none").isNotBlank();
    }

    @Test
    void everyUnitOfEveryKindOfAgencyHasAName() {
        for (String role : Units.roles()) {
            assertThat(Units.name(role, Optional.empty()).en()).isNotBlank();
            for (String kind : Units.kinds()) {
                assertThat(Units.name(role, Optional.of(kind)).th()).isNotBlank();
            }
        }
    }

    private static void requireAll(String bundle, String start, List<String> ends) {
        assertThat(ends).isNotEmpty();
        for (String language : List.of("th", "en")) {
            Path file = MODULES.stream()
                    .map(module -> TOP.resolve(module)
                            .resolve(Path.of("resources", "org", "openita"))
                            .resolve(bundle + "_" + language + ".properties"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            assertThat(keys(file))
                    .containsAll(ends.stream().map(end -> start + end).toList());
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(String::valueOf).toList();
    }

    private static Set<String> keysOf(Path module) {
        Set<String> keys = new TreeSet<>();
        files(module, ".properties").forEach(file -> keys.addAll(keys(file)));
        return keys;
    }

    private static Set<String> keys(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new TreeMap<>(Messages.parse(reader)).keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sources(Path module) {
        return files(module, ".java").map(EveryTextTest::text);
    }

    private static Stream<Path> files(Path module, String end) {
        try (Stream<Path> files = Files.walk(TOP.resolve(module))) {
            return new ArrayList<>(
                            files.filter(file -> file.toString().endsWith(end)).toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
