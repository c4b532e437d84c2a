package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;

@Tag("text")
class EnginesByYearTest {

    private static final Assessment KO = Result.koCorrected().assessment();
    private static final Assessment BEFORE =
            Result.nothing(2566).and("overall", "90").assessment();

    @TempDir
    private Path folder;

    @Test
    void twoResultsOfOneYearAreRefused() {
        EnginesByYear engines = new EnginesByYear();

        assertThatThrownBy(() -> engines.analyse(List.of(KO, KO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two results of fiscal year 2567")
                .hasMessageContaining("give one of each year");
        assertThatThrownBy(() ->
                        engines.analyse(List.of(KO, BEFORE, Result.koAsPrinted().assessment())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void analysesTheEarliestFirst() {
        assertThat(new EnginesByYear().analyse(List.of(KO, BEFORE)))
                .extracting(analysis -> analysis.fiscalYear().year())
                .containsExactly(2566, 2567);
        assertThat(new EnginesByYear().analyse(List.of())).isEmpty();
    }

    @Test
    void anyNumberOfResultsIsAnalysedInTheirOrder() {
        List<Assessment> results =
                IntStream.range(0, 200).mapToObj(i -> i % 3 == 0 ? BEFORE : KO).toList();
        EnginesByYear engines = new EnginesByYear();

        assertThat(engines.analyseAll(results.stream()))
                .containsExactlyElementsOf(results.stream()
                        .map(each -> engines.of(each.fiscalYear().year()).analyse(each))
                        .toList());
        assertThat(engines.of(2567).analyseAll(Stream.of(KO, KO))).hasSize(2);
        assertThatThrownBy(
                        () -> engines.of(2567).analyseAll(Stream.of(KO, BEFORE)).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2566");
    }

    @Test
    void eachYearGoesByThePackThatWasGivenForIt() throws IOException {
        EnginesByYear engines = EnginesByYear.builder()
                .pack(2566, pack("house-2566", 2566))
                .options(2567, options -> options.pack(pack("house-2567", 2567)))
                .build();

        assertThat(engines.analyse(List.of(BEFORE, KO)))
                .extracting(analysis -> analysis.engine()
                        .packs()
                        .get(analysis.engine().packs().size() - 1)
                        .name())
                .containsExactly("house-2566", "house-2567");
        assertThat(names(engines.of(2565))).doesNotContain("house-2566", "house-2567");
        assertThat(engines.of(2567)).isSameAs(engines.of(2567));
    }

    @Test
    void whatIsGivenLaterChangesNothingInWhatWasBuilt() throws IOException {
        EnginesByYear.Builder builder = EnginesByYear.builder();
        EnginesByYear engines = builder.build();
        builder.pack(2567, pack("house-2567", 2567));

        assertThat(names(engines.of(2567))).doesNotContain("house-2567");
        assertThat(names(builder.build().of(2567))).contains("house-2567");
    }

    @Test
    void aBadPackIsRefusedWhenItsYearIsAskedForAndReadAgainOnceMended() throws IOException {
        Path pack = pack("house-2567", 2567);
        Path rules = Files.writeString(pack.resolve("own.drl"), "rule", StandardCharsets.UTF_8);
        EnginesByYear engines = EnginesByYear.builder().pack(2567, pack).build();

        assertThat(engines.of(2566)).isNotNull();
        assertThatThrownBy(() -> engines.of(2567))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("own.drl");
        Files.delete(rules);
        assertThat(names(engines.of(2567))).contains("house-2567");
    }

    private static List<String> names(ItaEngine engine) {
        return engine.rules().packs().stream().map(pack -> pack.name()).toList();
    }

    private Path pack(String name, int year) {
        try {
            Path pack = Files.createDirectories(folder.resolve(name));
            Files.writeString(
                    pack.resolve("pack.json"),
                    "{\"name\": \"" + name + "\", \"version\": \"1\", \"fiscalYear\": " + year + ", \"extends\": \""
                            + year + "\"}",
                    StandardCharsets.UTF_8);
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
