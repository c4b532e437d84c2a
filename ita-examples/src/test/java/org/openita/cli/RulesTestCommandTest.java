package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ita rules test} as an analyst meets it. */
@Tag("text")
class RulesTestCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path pack;

    @Test
    void theCasesOfABuiltInYearHold() {
        assertThat(ita("rules", "test", "2565")).isZero();
        assertThat(out()).contains("2565 1.0.0 ปีงบประมาณ 2565", "เป็นไปตามที่คาดทุกกรณี", "ความครอบคลุม 100.0 %");
        assertThat(err()).isEmpty();
    }

    @Test
    void mutantsAreCaughtByTheCasesOfABuiltInYear() {
        assertThat(ita("rules", "test", "2565", "--mutate", "--lang", "en")).isZero();
        assertThat(out()).contains("Mutation score 100.0 %");
    }

    @Test
    void aCaseThatDoesNotHoldEndsWithOneAndIsWrittenAsJUnitXml() throws IOException {
        write("- {name: กรณี, given: {overall: 85}, expect: {level: IMPROVE}}\n");
        Path xml = pack.resolve("junit.xml");

        assertThat(ita("rules", "test", pack.toString(), "--lang", "en", "--junit", xml.toString(), "--mutate"))
                .isEqualTo(1);
        assertThat(out())
                .contains("expected: level IMPROVE", "found:    level UNDETERMINED", "does not hold; overall 85.00")
                .contains("1 case, 1 failed")
                .doesNotContain("Mutation score");
        assertThat(xml).content(StandardCharsets.UTF_8).startsWith("<?xml").contains("name=\"กรณี\"", "<failure");
        try (Stream<Path> files = Files.list(pack)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".tmp"));
        }
    }

    @Test
    void tooLittleCoverageEndsWithOne() throws IOException {
        write("- {name: a, given: {overall: 90}, expect: {level: UNDETERMINED}}\n");

        assertThat(ita("rules", "test", pack.toString(), "--lang", "en")).isZero();
        assertThat(ita("rules", "test", pack.toString(), "--lang", "en", "--min-coverage", "99.5"))
                .isEqualTo(1);
        assertThat(err()).contains("is below the 99.5 % asked for");
    }

    @Test
    void noCasesAreAFailure() throws IOException {
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"extends\": \"2567\"}",
                StandardCharsets.UTF_8);

        assertThat(ita("rules", "test", pack.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("the pack has no cases").doesNotContain("\tat ");
    }

    @Test
    void whatIsNoPackIsReported() {
        assertThat(ita("rules", "test", "2599", "--lang", "en")).isEqualTo(1);
        assertThat(err()).contains("2599: neither a folder nor a year", "2567");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(ita("rules", "test")).isEqualTo(2);
        assertThat(ita("rules", "test", "2565", "--min-coverage", "much")).isEqualTo(2);
        assertThat(ita("rules", "test", "--help")).isZero();
        assertThat(out()).contains("--mutate", "--junit", "--min-coverage", "กรณีทดสอบ");
    }

    @Test
    void aFileThatCannotBeWrittenIsReported() throws IOException {
        write("- {name: a, given: {overall: 90}, expect: {level: UNDETERMINED}}\n");

        assertThat(ita("rules", "test", pack.toString(), "--lang", "en", "--junit", pack + "/no/such/folder.xml"))
                .isEqualTo(1);
        assertThat(err()).contains("this file cannot be written");
    }

    private void write(String cases) throws IOException {
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567}",
                StandardCharsets.UTF_8);
        Files.writeString(
                pack.resolve("own.drl"),
                "rule \"low\"\nwhen\n    OverallScore( value < 70 )\nthen\n    findings.level(\"IMPROVE\");\nend\n",
                StandardCharsets.UTF_8);
        for (String language : new String[] {"th", "en"}) {
            Files.writeString(
                    pack.resolve("messages_" + language + ".properties"),
                    "level.IMPROVE.name = improve\n",
                    StandardCharsets.UTF_8);
        }
        Files.createDirectories(pack.resolve("cases"));
        Files.writeString(pack.resolve("cases/a.yaml"), cases, StandardCharsets.UTF_8);
    }

    private int ita(String... arguments) {
        out.reset();
        err.reset();
        return Ita.run(new ByteArrayInputStream(new byte[0]), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
