package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Remark.Verdict;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.cases.PackCases;

/** The example pack, and that its README tells the truth. */
@Tag("text")
class KoHouseRulesTest {

    private static final Path PACK = Path.of("packs", "ko-house-rules");
    private static final Pattern FRESH = Pattern.compile("^### (พลาด|แก้|Slip|Change) [0-9]");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> itsCasesHold() {
        return PackCases.of(PACK).stream().map(one -> DynamicTest.dynamicTest(one.name(), one::verify));
    }

    /** Topic by topic and instrument by instrument, as the municipality's report has them. */
    @Test
    void allRemarksOfTheReportComeOut() {
        Analysis analysis = ItaEngine.builder()
                .fiscalYear(2567)
                .pack(PACK)
                .build()
                .analyse(Assessment.read(Path.of("data", "ko-2567.json")));
        Map<String, String> remarks = new TreeMap<>();
        analysis.topics()
                .forEach(topic ->
                        topic.rows().forEach(row -> remarks.merge(topic.id(), sign(row.verdict()), String::concat)));

        assertThat(remarks)
                .isEqualTo(Map.of("1", "=^=", "2", "=^=", "3", "^=", "4", "^=", "5", "^=", "6", "^=", "7", "^^="));
    }

    private static String sign(Verdict verdict) {
        return verdict == Verdict.IMPROVE ? "^" : verdict == Verdict.MAINTAIN ? "=" : "?";
    }

    @Test
    void theReadmeShowsWhatTheScreenShows() throws IOException {
        String readme = Files.readString(PACK.resolve("README.md"), StandardCharsets.UTF_8);

        List<Walkthrough.Step> steps = Walkthrough.of(readme, PACK, folder, FRESH);

        assertThat(steps).hasSizeGreaterThan(30).allSatisfy(step -> {
            if (!step.isTrue()) {
                assertThat(step.printed()).as(step.command()).isEqualTo(step.expected());
            }
        });
    }

    @Test
    void itsCopyOfTheMunicipalitysResultIsTheSame() throws IOException {
        assertThat(PACK.resolve("cases/ko-2567.json")).hasSameBinaryContentAs(Path.of("data", "ko-2567.json"));
    }
}
