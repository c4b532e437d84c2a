package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.markdown.MarkdownWriter;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.whatif.WhatIf;

/**
 * The whole report of the municipality, word for word. Whoever changes words or rules on purpose runs this test with
 * {@code -Dopenita.renew=true}, reads what changed in the golden texts, and keeps them with the change.
 */
@Tag("text")
class GoldenReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/openita/report/golden");
    private static final String RENEW = "openita.renew";

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theMunicipalitysReportReadsAsItDid(String language) throws IOException {
        Path golden = FOLDER.resolve("ko-2567." + language + ".md");
        String written = withoutVersions(MarkdownWriter.of(report(language)));
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, written);
        }
        assertThat(written)
                .as(
                        "the report in %s; if it changed on purpose, run this test with -D%s=true and read the difference",
                        golden, RENEW)
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static Report report(String language) {
        ReportFacts facts = ReportFacts.of(Samples.analysis(Samples.ko()))
                .with(WhatIf.of(ItaEngine.forFiscalYear(2567)).outlook(Samples.ko()));
        return ReportBuilder.of(
                ReportRequest.of(facts).in(Locale.forLanguageTag(language)).dated(LocalDate.of(2025, 1, 5)));
    }

    /** Versions, hashes of packs and lines of rules change without a word of the report changing. */
    private static String withoutVersions(String text) {
        return text.replaceAll("OpenITA [0-9][^ ]*", "OpenITA (version)")
                .replaceAll("(รุ่น|version) [0-9.]+ (\\\\?\\()SHA-256 [0-9a-f]+…(\\\\?\\))", "$1 $2hash$3")
                .replaceAll("\\.drl:[0-9]+", ".drl");
    }
}
