package org.openita.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ita what-if} as its users meet it. */
@Tag("text")
class WhatIfCommandTest {

    private static final String KO = "data/ko-2567.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theMunicipalityIsToldWhatTheNextLevelTakes() {
        assertThat(ita("what-if", "--lang", "en", KO)).isZero();
        assertThat(out())
                .contains(
                        "What it takes to reach Good", "cost (proved): 22.96, raising 6 scores by 22.96 points in all")
                .contains("e7 (EIT part 2): 74.00 → 96.96 (+22.96)", "at least 23 steps in")
                .contains("1/60 (1/9)  e1.part2");
        assertThat(err()).isEmpty();
    }

    @Test
    void theAnswerInJsonHasWhatIsAgreed() {
        assertThat(ita("what-if", KO, "--target", "GOOD", "--format", "json")).isZero();
        assertThat(out())
                .contains("\"file\": \"data/ko-2567.json\"", "\"target\": \"GOOD\"")
                .contains("\"reached\": {\n    \"total\": 22.96", "\"item\": \"e1\",\n        \"part\": \"EIT2\"")
                .contains("\"fewest\": {", "\"subject\": \"e1.part2\",\n      \"overall\": \"1/60\"")
                .contains("\"analysis\": {\n    \"schemaVersion\": 2");
    }

    @Test
    void aTargetOutOfReachIsNullWithItsReason() {
        assertThat(ita("what-if", KO, "--target", "ผ่านดี", "--freeze", "EIT2", "--format", "json"))
                .isEqualTo(1);
        assertThat(out()).contains("\"reached\": null", "EIT part 2 comes to 82.44 at most but must reach 85.00");
    }

    @Test
    void aChangeShowsWhatItMovesAndWhichPublishedFiguresItEnds() {
        assertThat(ita("what-if", KO, "--set", "e7.part2=85", "--lang", "en")).isZero();
        assertThat(out())
                .contains("1 score changed", "e7 (EIT part 2): 74.00 → 85.00 (+11.00)")
                .contains("add up to: 2 95.64, 5 97.18, 8 83.83, overall 95.11", "no more: advice e7")
                .doesNotContain("What it takes");
    }

    @Test
    void allThatIsWrongWithChangesIsToldAtOnce() {
        assertThat(ita("what-if", KO, "--set", "E7.2=50", "--set", "o1=50", "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("did you mean e7.part2?", "--set o1=50");
        assertThat(out()).isEmpty();
    }

    @Test
    void whatIsNoChangeIsWrongUsage() {
        assertThat(ita("what-if", KO, "--set", "e7.part2")).isEqualTo(2);
        assertThat(err()).contains("--set is written SUBJECT=SCORE");
    }

    @Test
    void costsComeFromAFileWhoseProblemsAreToldWithTheirPlaces(@TempDir Path folder) throws IOException {
        Path costs = folder.resolve("costs.csv");
        Files.writeString(costs, "item,cost\ne4,3\ne5.part2,2\ne1,10\ne2,10\ne6,10\ne7,10\ne8,10\n", UTF_8);
        assertThat(ita("what-if", KO, "--cost", costs.toString(), "--lang", "en"))
                .isZero();
        assertThat(out()).contains("cost (proved): 51.88");

        Files.writeString(costs, "e99,1\ne4,0\n", UTF_8);
        assertThat(ita("what-if", KO, "--cost", costs.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("costs.csv:1:1: there is no \"e99\"", "costs.csv:2:1: the cost of e4 is \"0\"");
    }

    private int ita(String... arguments) {
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
