package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;

/**
 * Every file in the folder {@code bad} holds one mistake and is refused with the words beside it.
 *
 * <p>{@code NAME.expect} has one block of lines a problem, blocks apart by a blank line: the place behind the file's name, or
 * {@code (whole file)}, then words that the message must hold, after {@code en:} in English and after {@code th:} in Thai.
 */
@Tag("text")
class BadAssessmentsTest {

    private static final Path FOLDER = folder();
    private static final String WHOLE_FILE = "(whole file)";
    private static final Locale THAI = Locale.forLanguageTag("th");

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aMistakeIsToldWithItsPlaceAndItsRemedy(String name) throws IOException {
        List<Problem> problems = problemsOf(FOLDER.resolve(name + ".json"));
        List<String> expected = Arrays.asList(read(name + ".expect").strip().split("\n\n"));

        assertThat(problems).as("problems of %s", name).hasSameSizeAs(expected);
        for (int i = 0; i < problems.size(); i++) {
            assertThatProblemHolds(
                    problems.get(i), name, expected.get(i).lines().toList());
        }
    }

    @Test
    void theFolderHoldsAFileForEachMistakeAndWordsForEachFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> expectations = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expect"))
                    .map(name -> name.replace(".expect", ""))
                    .toList();

            assertThat(names().toList()).hasSizeGreaterThanOrEqualTo(30).hasSameElementsAs(expectations);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void aStreamIsRefusedInTheSameWords(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        try (InputStream in = Files.newInputStream(file)) {
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> Assessment.read(in, file.toString()))
                    .satisfies(e -> assertThat(e.problems()).isEqualTo(problemsOf(file)));
        }
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }

    private static void assertThatProblemHolds(Problem problem, String name, List<String> expected) {
        String place = expected.get(0).equals(WHOLE_FILE) ? "" : expected.get(0);
        assertThat(problem.place().toString()).endsWith(name + ".json" + place);
        assertThat(expected)
                .as("words in both languages")
                .anyMatch(isIn("en: "))
                .anyMatch(isIn("th: "));
        assertThat(problem.describe(Locale.ENGLISH)).contains(words(expected, "en: "));
        assertThat(problem.describe(THAI)).contains(words(expected, "th: "));
        assertThat(problem.describe(Locale.ENGLISH) + problem.describe(THAI)).doesNotContainIgnoringCase("jackson");
    }

    private static Predicate<String> isIn(String language) {
        return line -> line.startsWith(language);
    }

    private static List<String> words(List<String> expected, String language) {
        return expected.stream()
                .filter(isIn(language))
                .map(line -> line.substring(language.length()))
                .toList();
    }

    private static List<Problem> problemsOf(Path file) {
        InputException refused = catchThrowableOfType(InputException.class, () -> Assessment.read(file));
        assertThat(refused).as("%s is refused", file.getFileName()).isNotNull();
        return refused.problems();
    }

    private static String read(String file) throws IOException {
        assertThat(FOLDER.resolve(file)).exists();
        return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(BadAssessmentsTest.class.getResource("bad"), "bad")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
