package org.openita.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;

class ReloadTest {

    private static final Path KO = Path.of("..", "ita-examples", "data", "ko-2567.json");

    @TempDir
    private Path folder;

    @Test
    void changedRulesAreInForceAndWrongOnesAreNot() throws Exception {
        RulesOfFiles rules = new RulesOfFiles(folder);
        rules.write(RulesOfFiles.below("10"));
        try (ItaEngines engines = ItaEngines.of(properties(Duration.ofMillis(20)))) {
            assertThat(isLow(engines)).isFalse();

            rules.write(RulesOfFiles.below("100"));
            await(() -> isLow(engines));

            rules.write("rule");
            await(() -> engines.lastRefusal().isPresent());
            assertThat(isLow(engines)).as("the last good rules").isTrue();
            assertThat(engines.lastRefusal().orElseThrow())
                    .hasMessageContaining("openita.packs")
                    .hasMessageContaining("house.drl:4");

            rules.write(RulesOfFiles.below("10"));
            await(() -> !isLow(engines));
            assertThat(engines.lastRefusal()).isEmpty();
        }
    }

    @Test
    void rulesAreReadWhenAskedFor() throws IOException {
        RulesOfFiles rules = new RulesOfFiles(folder);
        rules.write(RulesOfFiles.below("10"));
        try (ItaEngines engines = ItaEngines.of(properties(null))) {
            rules.write(RulesOfFiles.below("100"));

            assertThat(engines.reload()).isEmpty();
            assertThat(isLow(engines)).isTrue();
        }
    }

    private ItaProperties properties(Duration reloadEvery) {
        return new ItaProperties(List.of(folder.toString()), List.of(), List.of(), reloadEvery);
    }

    private static boolean isLow(ItaEngines engines) {
        return engines.analyse(Assessment.read(KO)).notes().stream()
                .anyMatch(note -> note.text().en().equals("low"));
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
