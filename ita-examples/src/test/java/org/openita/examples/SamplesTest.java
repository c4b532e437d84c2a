package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.rules.RulePack;

/** Every result that comes with the program is as the schema of results says. */
class SamplesTest {

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsAsItsSchemaSays(Path sample) throws IOException {
        String json = Files.readString(sample, StandardCharsets.UTF_8);

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(Assessment.parse(json, sample.toString()).agency().name()).isNotBlank();
    }

    /** A pack of the office's own and the program's data hold copies, for people to take away. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "packs/ko-house-rules/cases"})
    void theMunicipalitysResultIsThatOfTheBuiltInCases(String folder) throws IOException {
        try (InputStream in = RulePack.class.getResourceAsStream("packs/2567/cases/ko-2567.json")) {
            assertThat(Path.of(folder, "ko-2567.json"))
                    .hasBinaryContent(Objects.requireNonNull(in).readAllBytes());
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            return files.filter(file -> file.toString().matches(".*[0-9].*\\.json")).sorted().toList().stream();
        }
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Assessment.class.getResourceAsStream("assessment.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
