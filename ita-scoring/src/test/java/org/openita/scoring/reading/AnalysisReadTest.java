package org.openita.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Level;
import org.openita.model.finding.Thresholds;
import org.openita.model.json.JsonStyle;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;
import org.openita.scoring.arithmetic.RandomResults;
import org.openita.scoring.output.AnalysisJson;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.standing.Standing;

class AnalysisReadTest {

    private static final Map<Integer, ItaEngine> ENGINES = new ConcurrentHashMap<>();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadIsWrittenAgainByteForByte(@ForAll("results") Result result, @ForAll boolean levelIsPublished) {
        Assessment given = result.assessment();
        Analysis analysis = analysed(levelIsPublished ? given.withLevel("PASS") : given);
        String json = analysis.toJson();

        Analysis read = Analysis.parse(json, "x");

        assertThat(read.toJson()).isEqualTo(json);
        assertThat(read.toText(Locale.ENGLISH)).isEqualTo(analysis.toText(Locale.ENGLISH));
        assertThat(read.toText(Locale.forLanguageTag("th"))).isEqualTo(analysis.toText(Locale.forLanguageTag("th")));
        assertThat(Analysis.parse(analysis.toJson(JsonStyle.COMPACT), "x")).isEqualTo(read);
    }

    @Provide
    Arbitrary<Result> results() {
        return RandomResults.any();
    }

    @Test
    void theMunicipalitysAnalysisComesBackEqual() {
        Analysis ko = analysed(Result.koAsPrinted());

        assertThat(Analysis.parse(ko.toJson(), "ko"))
                .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .withIgnoredFields("scores", "notes")
                        .build())
                .isEqualTo(ko);
    }

    @Test
    void aReportCanBeDrawnOfWhatWasReadBack() {
        Analysis ko = analysed(Result.koAsPrinted());

        ReportFacts facts = ReportFacts.of(Analysis.parse(ko.toJson(), "ko"));

        assertThat(facts.overview()).isEqualTo(ReportFacts.of(ko).overview());
        assertThat(facts.plan().rows()).hasSameSizeAs(ReportFacts.of(ko).plan().rows());
        assertThat(facts.years().narrative())
                .isEqualTo(ReportFacts.of(ko).years().narrative());
    }

    @Test
    void aFileAStreamAndAListAreRead(@TempDir Path folder) throws IOException {
        Analysis ko = analysed(Result.koAsPrinted());
        Path file = Files.writeString(folder.resolve("ko.json"), ko.toJson());
        String both = AnalysisJson.ofAll(List.of(ko, ko));

        assertThat(Analysis.read(file).toJson()).isEqualTo(ko.toJson());
        assertThat(Analysis.read(stream(ko.toJson()), "body").toJson()).isEqualTo(ko.toJson());
        assertThat(AnalysisJson.ofAll(Analysis.readAll(stream(both), "body"))).isEqualTo(both);
        assertThat(Analysis.readAll(stream("[]"), "body")).isEmpty();
    }

    /** Written when version 1 and 2 were what was written. They are never written anew: whoever kept one must still read it. */
    @Test
    void resultsOfEarlierVersionsAreRead() {
        Analysis first = Analysis.parse(resource("ko-2567-version-1.json"), "1");
        Analysis second = Analysis.parse(resource("ko-2567-version-2.json"), "2");

        assertThat(first.recommendations()).hasSameSizeAs(second.recommendations());
        assertThat(first.scores()).isEqualTo(second.scores());
        assertThat(first.actions()).isEmpty();
        assertThat(first.limits()).isEmpty();
        assertThat(Analysis.parse(first.toJson(), "again").toJson()).isEqualTo(first.toJson());
        assertThat(second.actions()).hasSizeGreaterThan(10);
        assertThat(second.level().possible()).singleElement().hasFieldOrPropertyWithValue("code", "PASS");
        assertThat(second.toJson()).isEqualTo(resource("ko-2567-version-2.json"));
    }

    @Test
    void aReportCanBeDrawnOfWhatWasStoredWithoutThresholds() {
        Analysis second = Analysis.parse(resource("ko-2567-version-2.json"), "2");

        assertThat(second.thresholds()).isEqualTo(Thresholds.NONE);
        assertThat(Standing.of(second).shortOf("EIT2")).hasValue(new BigDecimal("85.00"));
        assertThat(Standing.of(second).shortOf("e2.part2")).hasValue(new BigDecimal("85.00"));
        assertThat(ReportFacts.of(second).overview().text().en())
                .startsWith("The overall score is 95.11. The level is");
    }

    @Test
    void theOldestResultKeptIsRead() {
        assertThat(Analysis.parse(resource("/org/openita/scoring/output/old-result-1.json"), "1")
                        .level())
                .hasToString("ผ่าน (PASS)");
    }

    /** Another program may have stored it: {@code jsonb} puts members in another order, others drop zeros. */
    @Test
    void orderAndNotationOfNumbersDoNotMatter() {
        String json = analysed(Result.koAsPrinted()).toJson();
        String stored = json.replace("  \"schemaVersion\": 2,\n", "")
                .replaceFirst("\n}\n$", ",\n  \"schemaVersion\": 2.0\n}")
                .replace("100.00", "1e2")
                .replace("90.00", "90");

        assertThat(stored).isNotEqualTo(json);
        assertThat(Analysis.parse(stored, "x").toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\": 2 | \"schemaVersion\": 3 | the number 3 | newer",
                "\"schemaVersion\": 2 | \"schemaVersion\": 0 | the number 0 | Assessment.read",
                "\"schemaVersion\": 2 | \"schemaVersion\": 1.5 | the number 1.5 | Assessment.read",
                "\"schemaVersion\": 2 | \"schemaVersion\": \"2\" | the text \"2\" | Assessment.read",
                "\"schemaVersion\": 2, | ` ` | \"schemaVersion\" is missing | Assessment.read",
                "\"schemaVersion\": 2 | \"schemaVersion\": 1 | a list [ ] | version 1 had no plan yet",
                "\"fiscalYear\": 2567,\\n  \"agency\" | \"fiscalYear\": 2599,\\n  \"agency\" | the number 2599 | check the year",
                "\"fiscalYear\": 2568 | \"fiscalYear\": 2569 | does not agree | as OpenITA wrote it",
                "\"overall\": 95.11 | \"overall\": 195.11 | outside 0 to 100 | published",
                "\"overall\": 95.11 | \"overall\": 95.11, \"surplus\": 1 | the unknown name \"surplus\" | delete it",
                "\"overall\": 95.11, | ` ` | \"overall\" is missing | null where there is none",
                "\"i1\": 95.38 | \"i1\": \"95.38\" | the text \"95.38\" | without",
                "\"i1\": 95.38 | \"i1\": 95.381 | more than two decimals | 95.38",
                "\"i1\": 95.38 | \"i1\": 95.38, \"i1\": 95.38 | \"i1\" stands twice | delete the other",
                "\"i1\": 95.38 | \"i99\": 95.38 | \"i99\", which is not among the items | delete it",
                "\"part1\": 95.25 | \"partA\": 95.25 | \"e1.partA\" | delete it",
                "\"code\": \"PASS\" | \"code\": \"UNDETERMINED\" | code does not agree | as OpenITA wrote it",
                "\"code\": \"PASS\", | ` ` | \"code\" is missing | as OpenITA wrote it",
                "\"code\": \"PASS\" | \"code\": 5 | the number 5 | change it",
                "\"remark\": \"improve\" | \"remark\": \"better\" | the text \"better\" | delete it",
                "\"mode\": \"improve\" | \"mode\": null | \"mode\" is missing | as OpenITA wrote it",
                "\"comparison\": \"<\" | \"comparison\": \"below\" | the text \"below\" | delete it",
                "\"reached\": true | \"reached\": \"yes\" | the text \"yes\" | as OpenITA wrote it",
                "\"distance\": 10.11 | \"distance\": 9.11 | distance does not agree | as OpenITA wrote it",
                "\"from\": 77.00 | \"from\": 78.00 | measures does not agree | as OpenITA wrote it",
                "\"th\": | \"thai\": | \"th\" is missing | as OpenITA wrote it",
                "\"hash\": | \"hush\": | the unknown name \"hush\" | hash",
                "\"kind\": \"misprint-suspect\" | \"sort\": \"misprint-suspect\" | \"kind\" is missing | as OpenITA wrote it",
                "\"limits\": | \"limit\": | \"limits\" is missing | as OpenITA wrote it",
            })
    void whatIsWrongIsToldWithItsPlaceAndARemedy(String right, String wrong, String found, String remedy) {
        String json = analysed(Result.koAsPrinted()).toJson();
        String from = right.replace("\\n", "\n");
        assertThat(json).contains(from);

        InputException refused = catchThrowableOfType(
                InputException.class,
                () -> Analysis.parse(
                        json.replaceFirst(from.replace("[", "\\["), wrong.replace("\\n", "\n")), "stored.json"));

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.place().toString()).matches("stored\\.json:\\d+:\\d+ \\$.*");
            assertThat(problem.found().en()).contains(found);
            assertThat(problem.remedy().en()).contains(remedy);
            assertThat(problem.remedy().th()).isNotBlank();
        });
    }

    @Test
    void aPublishedLevelComesBackWithThoseThatAreWorkedOut() {
        String json =
                analysed(Result.koAsPrinted().assessment().withLevel("GOOD")).toJson();

        Analysis read = Analysis.parse(json, "x");

        assertThat(read.level().isPublished()).isTrue();
        assertThat(read.level().possible()).extracting(Level.Named::code).containsExactly("PASS");
        assertThat(read.toJson()).isEqualTo(json);
        assertThatThrownBy(() -> Analysis.parse(json.replace("\"possible\": [", "\"possible\": [5,"), "x"))
                .hasMessageContaining("$.level.possible[0]: the number 5");
        assertThatThrownBy(() -> Analysis.parse(json.replace("\"published\": true", "\"published\": 1"), "x"))
                .hasMessageContaining("$.level.published: the number 1");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        String json = analysed(Result.koAsPrinted())
                .toJson()
                .replace("\"overall\": 95.11", "\"overall\": 195.11")
                .replace("\"mode\": \"improve\"", "\"mode\": \"mend\"")
                .replaceFirst("\"engine\"", "\"engin\"");

        InputException refused = catchThrowableOfType(InputException.class, () -> Analysis.parse(json, "x"));

        assertThat(refused.problems().stream().map(Problem::place))
                .hasSizeGreaterThan(5)
                .anyMatch(place -> place.path().equals("$.scores.overall"))
                .anyMatch(place -> place.path().equals("$.actions[0].mode"))
                .anyMatch(place -> place.path().equals("$.engin"));
    }

    @Test
    void aResultThatIsNotAnalysedYetIsSaidToBeOne() {
        assertThatThrownBy(
                        () -> Analysis.parse(Result.koAsPrinted().assessment().toJson(), "ko.json"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Assessment.read");
        assertThatThrownBy(() -> Analysis.parse("[]", "ko.json")).hasMessageContaining("Analysis.readAll");
        assertThatThrownBy(() -> Analysis.parse("{", "ko.json")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> Analysis.read(Path.of("no-such.json"))).isInstanceOf(InputException.class);
    }

    private static Analysis analysed(Result result) {
        return analysed(result.assessment());
    }

    private static Analysis analysed(Assessment assessment) {
        return ENGINES.computeIfAbsent(assessment.fiscalYear().year(), ItaEngine::forFiscalYear)
                .analyse(assessment);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream in = AnalysisReadTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
