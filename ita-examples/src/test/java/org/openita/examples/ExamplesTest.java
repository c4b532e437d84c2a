package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.cli.JavaProcess;

/** The small programs, run as their readers would run them: at the top of the project. */
@Tag("text")
class ExamplesTest {

    private static final Path TOP = Path.of("..");
    private static final String KO = "ita-examples/data/ko-2567.json";

    @Test
    void reasonsOfAdviceNameTheFigureAndTheRule() throws Exception {
        JavaProcess program = run(ReasonsOfAdvice.class, KO);

        assertThat(program.out().lines())
                .anyMatch(line -> line.matches("e9: e9\\.part1 62\\.50 < 85[.0]*, by .+\\.drl:[0-9]+"))
                .hasSizeGreaterThan(7);
    }

    @Test
    void manyAgenciesComeInTheOrderInWhichTheyAreGiven() throws Exception {
        JavaProcess program = run(ManyAgencies.class, "ita-examples/data/urgent-2567.json", KO);

        assertThat(program.out().lines().map(line -> line.substring(0, 5))).containsExactly("55.80", "95.11");
    }

    private static JavaProcess run(Class<?> program, String... arguments) throws Exception {
        JavaProcess process = JavaProcess.run(TOP, "C", program, arguments);
        assertThat(process.err()).isEmpty();
        assertThat(process.status()).isZero();
        return process;
    }
}
