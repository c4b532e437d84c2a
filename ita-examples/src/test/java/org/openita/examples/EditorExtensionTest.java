package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.FactType;

/** The extension for VS Code colours the words that the language has, and asks for what there is. */
class EditorExtensionTest {

    private static final Path EXTENSION = Path.of("editor");
    private static final String GRAMMAR = "ita-drl.tmLanguage.json";
    private static final Set<String> PATTERNS =
            Set.of("match", "begin", "end", "wordPattern", "start", "increaseIndentPattern", "decreaseIndentPattern");

    @ParameterizedTest
    @ValueSource(strings = {GRAMMAR, "language-configuration.json"})
    void everyPatternIsARegularExpression(String file) throws IOException {
        List<String> patterns = new ArrayList<>();
        addPatterns(json(file), patterns);

        assertThat(patterns).hasSizeGreaterThan(3).allSatisfy(Pattern::compile);
    }

    @Test
    void theGrammarNamesTheFactsPropertiesVerbsAndFunctionsThatThereAre() throws IOException {
        assertThat(words("support.class.ita-drl")).isEqualTo(FactType.all().keySet());
        assertThat(words("variable.other.property.ita-drl"))
                .isEqualTo(FactType.all().values().stream()
                        .flatMap(type -> type.properties().keySet().stream())
                        .collect(Collectors.toSet()));
        assertThat(grammar())
                .contains("(" + words(FindingKind.values(), FindingKind::call) + ")")
                .contains("(" + words(Aggregate.values(), Aggregate::function) + ")");
    }

    @Test
    void theGrammarColoursAWholeBuiltInRule() throws IOException {
        List<String> patterns = new ArrayList<>();
        addPatterns(json(GRAMMAR), patterns);
        String uncoloured = """
                rule "a" @source("b") @confidence("B") @lint("c") when
                not ItemScore( item in ( "e1" ), $x : value, value < 85.5 || complete == true ) exists
                accumulate( ItemScore( $v : value ); $a : average($v); $a >= 85 ) then findings.recommend("e1"); end""".replaceAll("\"[^\"]*\"", "");
        for (String pattern : patterns) {
            uncoloured = uncoloured.replaceAll(pattern, "");
        }

        assertThat(uncoloured).doesNotContainPattern("[A-Za-z0-9$@]");
    }

    @Test
    void whatThePackageNamesIsThereAndEachVersionIsPinned() throws IOException {
        String text = text("package.json");
        Pattern.compile("\"\\./([^\"]+)\"")
                .matcher(text)
                .results()
                .forEach(file -> assertThat(EXTENSION.resolve(file.group(1))).isRegularFile());
        JsonObject all = (JsonObject) json("package.json");
        for (String key : List.of("dependencies", "devDependencies")) {
            ((JsonObject) all.get(key).orElseThrow())
                    .members()
                    .values()
                    .forEach(version ->
                            assertThat(((JsonText) version.value()).value()).matches("[0-9]+\\.[0-9]+\\.[0-9]+"));
        }
        assertThat(text("extension.js")).contains("'rules', 'lsp'");
    }

    /** Where programs lie is never said by a folder that was opened. */
    @Test
    void whatIsStartedIsASettingOfTheMachine() throws IOException {
        for (String setting : List.of("ita.jar", "ita.java", "ita.yearKits")) {
            assertThat(text("package.json"))
                    .containsPattern("(?s)\"" + Pattern.quote(setting)
                            + "\": \\{[^}]*(?:\\{[^}]*\\}[^}]*)?\"scope\": \"machine\"");
        }
    }

    private static <E> String words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining("|"));
    }

    /** The words of the pattern of this name. */
    private static Set<String> words(String name) throws IOException {
        return Pattern.compile(Pattern.quote(name) + "\",\\s*\"match\": \"\\\\\\\\b\\(([^)]*)\\)")
                .matcher(grammar())
                .results()
                .map(MatchResult::group)
                .flatMap(pattern ->
                        Stream.of(pattern.replaceAll("(?s).*\\(|\\)", "").split("\\|")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addPatterns(Json json, List<String> patterns) {
        if (json instanceof JsonObject object) {
            object.members().forEach((key, member) -> {
                if (PATTERNS.contains(key) && member.value() instanceof JsonText pattern) {
                    patterns.add(pattern.value());
                }
                addPatterns(member.value(), patterns);
            });
        } else if (json instanceof JsonArray array) {
            array.elements().forEach(element -> addPatterns(element, patterns));
        }
    }

    private static Json json(String file) throws IOException {
        ProblemLog log = new ProblemLog();
        Json json = new JsonReader()
                .read(Files.newInputStream(EXTENSION.resolve(file)), file, log)
                .orElseThrow();
        assertThat(log.problems()).isEmpty();
        return json;
    }

    private static String grammar() throws IOException {
        return text(GRAMMAR);
    }

    private static String text(String file) throws IOException {
        return Files.readString(EXTENSION.resolve(file), StandardCharsets.UTF_8);
    }
}
