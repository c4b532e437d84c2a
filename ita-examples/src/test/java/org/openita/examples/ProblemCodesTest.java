package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.model.text.Messages;

/** Looks at the words for problems of all modules. */
class ProblemCodesTest {

    private static final Pattern PART = Pattern.compile("(.+)\\.found");

    @Test
    void everyTextStandsInBothLanguagesAndTellsTheSame() {
        for (Path english : files()) {
            Map<String, String> en = read(english);
            Map<String, String> th = read(english.resolveSibling("problems_th.properties"));

            assertThat(th.keySet()).as(english.toString()).isEqualTo(en.keySet());
            en.forEach((key, text) -> assertThat(text + th.get(key)).as(key).isNotBlank());
        }
    }

    @Test
    void everyCodeIsInSmallLettersAndSaysWhatWasFoundWhatWasExpectedAndWhatToDo() {
        for (Path english : files()) {
            Set<String> keys = read(english).keySet();
            for (String code : codes(keys)) {
                assertThat(code).as(english.toString()).matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[A-Za-z]+)?");
                assertThat(keys).contains(code + ".found", code + ".expected", code + ".remedy");
            }
        }
    }

    private static Set<String> codes(Set<String> keys) {
        return keys.stream()
                .map(PART::matcher)
                .filter(part -> part.matches())
                .map(part -> part.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files() {
        List<Path> files = Stream.of(
                        "model",
                        "tables",
                        "rules",
                        "scoring",
                        "workbench",
                        "report",
                        "spring-boot-starter",
                        "examples",
                        "examples/ita-server")
                .map(module -> Path.of("..", "ita-" + module, "src", "main", "resources"))
                .flatMap(ProblemCodesTest::walk)
                .filter(file -> file.endsWith("problems_en.properties"))
                .toList();
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Messages.parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
