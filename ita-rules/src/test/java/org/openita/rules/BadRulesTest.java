package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.problem.Problem;

/** A folder of rule files with one slip each, and the words its message must hold. */
@Tag("text")
class BadRulesTest {

    @ParameterizedTest
    @MethodSource("badFiles")
    void aSlipIsToldOnceWithItsPlaceAndRemedyInBothLanguages(Path file) {
        ProblemFolder.assertAsExpected(ProblemFolder.problems(file), expectation(file));
    }

    /** Whether the remedy says what was meant is another matter; it must not lead from one slip to the next. */
    @ParameterizedTest
    @MethodSource("badFiles")
    void aRemedyThatAProgramCanApplyLeavesNothingToMend(Path file) {
        String text = ProblemFolder.read(file);
        for (Problem problem : ProblemFolder.problems(file)) {
            assertThat(
                            problem.edits().isEmpty()
                                    ? List.of()
                                    : ProblemFolder.problemsOrNone("mended.drl", problem.mend(text)))
                    .isEmpty();
        }
    }

    @Test
    void theFolderHoldsAtLeastAHundredSlips() {
        assertThat(badFiles()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void allSlipsOfAllRulesAreToldAtOnceInTheirOrder() {
        String text = """
                rule "first"
                when
                    ItemScor( value < 85 )
                    ItemScore( vallue < 85, item = "e1", value < 850 )
                then
                    findings.recomend("e1")
                end

                rule "second" salience 5
                when
                    ItemScore( value < )
                    ItemScore( value < 85 && )
                then
                    findings.("e1");
                    findings.recommend("e1", );
                end

                rule "third"
                when
                    OverallScore( value < "85" )
                then
                    findings.level("PASS");
                end
                """;
        assertThat(ProblemFolder.problems("bad/many.drl", text).stream()
                        .map(problem -> problem.place().toString()))
                .containsExactly(
                        "bad/many.drl:3:5, rule \"first\"",
                        "bad/many.drl:4:16, rule \"first\"",
                        "bad/many.drl:4:34, rule \"first\"",
                        "bad/many.drl:4:50, rule \"first\"",
                        "bad/many.drl:6:14, rule \"first\"",
                        "bad/many.drl:6:27, rule \"first\"",
                        "bad/many.drl:9:15, rule \"second\"",
                        "bad/many.drl:11:24, rule \"second\"",
                        "bad/many.drl:12:30, rule \"second\"",
                        "bad/many.drl:14:14, rule \"second\"",
                        "bad/many.drl:15:28, rule \"second\"",
                        "bad/many.drl:20:27, rule \"third\"");
    }

    private static List<Path> badFiles() {
        return ProblemFolder.ruleFiles("bad");
    }

    private static Path expectation(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".drl", ".expect"));
    }
}
