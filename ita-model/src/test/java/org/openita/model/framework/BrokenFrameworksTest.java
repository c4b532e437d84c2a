package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.problem.InputException;

/**
 * Each file in the folder {@code broken} is {@code sound.json} with one mistake; the file of words beside it says what
 * the message must hold, a language a line.
 */
@Tag("text")
class BrokenFrameworksTest {

    private static final Pattern VALUE = Pattern.compile("(?:: |\\[|, )(\"[^\"]*\"|[0-9.]+)");
    private static final Locale THAI = Locale.forLanguageTag("th");

    static List<Path> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(resource("broken"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aMistakeGivesOneProblemThatSaysWhereItIsAndWhatToDo(Path file) throws IOException {
        InputException refusal = catchThrowableOfType(InputException.class, () -> Frameworks.read(file));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).as(refusal.getMessage()).hasSize(1);
        assertThat(refusal.describe(Locale.ENGLISH))
                .startsWith(file.toString())
                .contains(words(file, "en: "))
                .contains("expected: ", "remedy: ");
        assertThat(refusal.describe(THAI)).contains(words(file, "th: "));
    }

    @Test
    void thereIsAFolderOfThem() throws IOException {
        assertThat(brokenFiles()).hasSizeGreaterThan(30);
    }

    @Test
    void theFileTheyAreMadeFromIsSound() throws IOException {
        Framework framework = Frameworks.read(resource("sound.json"));

        assertThat(framework.items().keySet()).containsExactly("o1", "o2", "o3");
        assertThat(framework.subjects().keySet())
                .containsExactly("o1", "o2", "o3", "9.1", "6", "9", "EIT1", "EIT", "OIT", "overall");
        assertThat(framework.answerWords().get("pass-fail").words())
                .containsExactly(List.of("ไม่", "ไม่ผ่าน"), List.of("ผ่าน"));
        assertThat(framework.samples().get("EIT1").least()).isEqualTo(30);
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceInTheOrderOfTheirPlaces(@TempDir Path folder) throws IOException {
        String sound = Files.readString(resource("sound.json"), StandardCharsets.UTF_8);
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file,
                sound.replace("2599", "1").replace("0.60", "0.70").replace("o1, o3", "o9"),
                StandardCharsets.UTF_8);

        InputException refusal = catchThrowableOfType(InputException.class, () -> Frameworks.read(file));

        assertThat(refusal.problems()).hasSize(3);
        assertThat(refusal.getMessage()).containsSubsequence("the number 1", "add up to 1.10", "\"o9\"");
    }

    @Test
    void whateverStandsInPlaceOfAValueTheAnswerIsAFrameworkOrARefusal(@TempDir Path folder) throws IOException {
        String sound = Files.readString(resource("sound.json"), StandardCharsets.UTF_8);
        Path file = folder.resolve("mine.json");
        for (MatchResult token : VALUE.matcher(sound).results().toList()) {
            for (String other : List.of("null", "5", "-1e9", "\"\"", "\"x\"", "\"o1\"", "[]", "[null]", "{}", "true")) {
                String text = sound.substring(0, token.start(1)) + other + sound.substring(token.end(1));
                Files.writeString(file, text, StandardCharsets.UTF_8);

                Throwable thrown = catchThrowable(() -> Frameworks.read(file));

                assertThat(thrown == null || thrown instanceof InputException)
                        .as(text)
                        .isTrue();
            }
        }
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        InputException refusal =
                catchThrowableOfType(InputException.class, () -> Frameworks.read(folder.resolve("2599.json")));

        assertThat(refusal.getMessage()).contains("2599.json", "no such file");
    }

    @Test
    void whatIsNoObjectIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), "[]", StandardCharsets.UTF_8);

        InputException refusal = catchThrowableOfType(InputException.class, () -> Frameworks.read(file));

        assertThat(refusal.getMessage()).contains("a list", "fiscalYear");
    }

    private static List<String> words(Path file, String language) throws IOException {
        Path words = Path.of(file.toString().replace(".json", ".words"));
        return Files.readAllLines(words, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(language))
                .map(line -> line.substring(language.length()))
                .toList();
    }

    private static Path resource(String name) throws IOException {
        try {
            return Path.of(BrokenFrameworksTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IOException(name, e);
        }
    }
}
