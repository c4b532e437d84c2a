package org.openita.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.text.Text;

class ProblemLogTest {

    private final ProblemLog log = new ProblemLog();

    @Test
    void problemsAreThrownTogetherInTheOrderOfTheirPlaces() {
        note(2, 1, "second");
        note(1, 7, "first");
        note(2, 1, "third");

        assertThatThrownBy(log::throwIfAny).isInstanceOfSatisfying(InputException.class, e -> {
            assertThat(e.problems()).extracting(p -> p.found().en()).containsExactly("first", "second", "third");
            assertThat(e.describe(Locale.forLanguageTag("th"))).startsWith("a.json:1:7: first\n    ที่ควรเป็น: ");
        });
    }

    @Test
    void aCleanInputThrowsNothing() {
        assertThatCode(log::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void aFloodOfProblemsIsCutAndCounted() {
        for (int i = 1; i <= 20_000; i++) {
            note(i, 1, "x");
        }

        List<Problem> problems = log.problems();
        assertThat(problems).hasSize(501);
        assertThat(problems.get(500))
                .hasToString("a.json: 19500 more problems are not shown\n"
                        + "    expected: a file without problems\n    remedy: mend those above first, then try again");
    }

    @Test
    void ofOneProblemTooManyIsSpokenInTheSingular() {
        for (int i = 1; i <= 501; i++) {
            note(i, 1, "x");
        }

        assertThat(log.problems().get(500).found().en()).isEqualTo("1 more problem is not shown");
    }

    @Test
    void excerptsAreShortAndShowWhatCannotBeSeen() {
        assertThat(Excerpt.of("a\n\u202Eb\uD800")).isEqualTo("a<U+000A><U+202E>b<U+D800>");
        assertThat(Excerpt.of("ก้อ 😀")).isEqualTo("ก้อ 😀");
        assertThat(Excerpt.of("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Excerpt.of("😀".repeat(1_000))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void aGuessIsMadeOnlyWhereANameIsClose() {
        List<String> known = List.of("items", "indicators", "instruments", "overall");

        assertThat(DidYouMean.guess("item", known)).contains("items");
        assertThat(DidYouMean.guess("Indicator", known)).contains("indicators");
        assertThat(DidYouMean.guess("colour", known)).isEmpty();
        assertThat(DidYouMean.guess("EIT3", List.of("EIT1", "EIT2"))).isEmpty();
        assertThat(DidYouMean.guess("ETI1", List.of("EIT1", "EIT2"))).isEmpty();
        assertThat(DidYouMean.guess("part2s", List.of("part1", "part2"))).contains("part2");
        assertThat(DidYouMean.guess("i".repeat(1_000_000), known)).isEmpty();
    }

    private void note(int line, int column, String found) {
        log.add(new Problem(
                "any", Place.of("a.json", line, column), Map.of(), Text.same(found), Text.same("y"), Text.same("z")));
    }
}
