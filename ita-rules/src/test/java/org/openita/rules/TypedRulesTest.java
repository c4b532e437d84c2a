package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.problem.Problem;

/**
 * Rules as people type them, a folder a kind, a file a slip.
 *
 * <p>Beside each stands what must come out: the place, words in English, words in Thai, and then {@code = } and a line of the rule
 * after its remedy was applied, or {@code ? } and why only its author can do that.
 */
@Tag("text")
class TypedRulesTest {

    private static final String MENDED = "= ";
    private static final String BY_HAND = "? ";

    @ParameterizedTest
    @MethodSource("typedFiles")
    void aSlipIsNamedWhereItStandsAndItsRemedyMendsIt(Path file) {
        Path expectation = Path.of(file.toString().replaceFirst("\\.drl$", ".expect"));
        List<Problem> problems = ProblemFolder.problems(file);

        ProblemFolder.assertAsExpected(problems, expectation);
        String mending = ProblemFolder.read(expectation).lines().toList().get(3);
        if (mending.startsWith(MENDED)) {
            String mended = problems.get(0).mend(ProblemFolder.read(file));
            assertThat(ProblemFolder.problemsOrNone("mended.drl", mended)).isEmpty();
            assertThat(mended.lines().map(TypedRulesTest::plain)).contains(plain(mending.substring(MENDED.length())));
        } else {
            assertThat(mending).startsWith(BY_HAND).hasSizeGreaterThan(10);
            assertThat(problems.get(0).edits()).isEmpty();
        }
    }

    @Test
    void theFoldersHoldAtLeastTwoHundredAndFiftySlips() {
        assertThat(typedFiles()).hasSizeGreaterThanOrEqualTo(250);
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }

    private static Stream<Path> typedFiles() {
        return ProblemFolder.packs("typed").stream()
                .flatMap(kind -> ProblemFolder.ruleFiles("typed/" + kind.getFileName()).stream());
    }
}
