package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.problem.Problem;
import org.openita.rules.language.RuleLimits;

/** A folder of rule files that try to run code, or to use up the machine that reads them. */
@Tag("text")
class HostileRulesTest {

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void anAttackIsRefusedWithItsPlaceAndRemedyAndRunsNothing(Path file) {
        List<Problem> problems = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ProblemFolder.problems(file));

        ProblemFolder.assertAsExpected(problems, file.resolveSibling(name(file).replace(".drl", ".expect")));
    }

    @Test
    void theFolderHoldsAtLeastEightyAttacks() {
        assertThat(hostileFiles()).hasSizeGreaterThanOrEqualTo(80);
    }

    /** It takes seconds at most; the clock only ends a test that would never end. */
    @ParameterizedTest
    @ValueSource(
            strings = {"(", "\"\"", "\"", "'", "“", "๕", "\\", "rule ", "rule \"a\" when ", "/*", "a.", "9", "$", "@a("
            })
    void aFileOfOneSignOverAndOverIsReadInTimeThatGrowsWithItsLength(String sign) {
        String text = sign.repeat(RuleLimits.LARGEST_FILE / sign.length());

        List<Problem> problems = assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> ProblemFolder.problems("hostile/much.drl", text));

        assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(RuleLimits.MOST_PROBLEMS + 1);
    }

    @AfterEach
    void noIntruderHasCome() {
        assertThat(Intruder.visits()).isZero();
    }

    private static List<Path> hostileFiles() {
        return ProblemFolder.ruleFiles("hostile");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
