package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Framework;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Result;

/** Figures that agencies and provinces published; where each comes from stands in {@code published.json}. */
class PublishedCasesTest {

    /** The cases in which something adds up to something that was published too. */
    private static final List<String> ADDING_UP = List.of(
            "2564-phichit-03", "2564-phichit-06", "2564-phichit-09", "2564-avg-trat", "2563-avg-trat", "2567-kku");

    private record Case(
            String id, Result given, Map<String, BigDecimal> weighted, BigDecimal overall, boolean average) {

        /** The average of rounded figures may be off by 0.01 from the rounded average. */
        BigDecimal tolerance() {
            return average ? new BigDecimal("0.01") : BigDecimal.ZERO;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void instrumentsComeOutAsPublishedTimesTheirWeight(Case published) {
        ScoreSheet sheet = published.given.scored().sheet();

        published.weighted.forEach((instrument, weighted) -> {
            if (sheet.instrument(instrument).isPresent()) {
                assertThat(weighted(sheet, instrument)).isEqualByComparingTo(weighted);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOverallScoreComesOutAsPublishedWhereEnoughIsGiven(Case published) {
        Score overall = published.given.scored().sheet().overall();

        if (overall.isPresent()) {
            assertThat(overall.shown().subtract(published.overall).abs()).isLessThanOrEqualTo(published.tolerance());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePublishedOverallScoreStands(Case published) {
        Score overall = Score.of(published.overall);

        ScoredAssessment scored =
                published.given.and(Map.of("overall", overall)).scored();

        assertThat(scored.mismatches()).isEmpty();
        assertThat(scored.sheet().overall().shown().subtract(published.overall).abs())
                .isLessThanOrEqualTo(published.tolerance());
    }

    @Test
    void theCasesThatCarryEnoughFiguresAreAllTried() {
        assertThat(cases().filter(PublishedCasesTest::addsUp))
                .extracting(Case::id)
                .containsExactlyElementsOf(ADDING_UP);
        assertThat(cases()).hasSize(12);
    }

    private static boolean addsUp(Case published) {
        ScoreSheet sheet = published.given.scored().sheet();
        return sheet.overall().isPresent()
                || published.weighted.keySet().stream()
                        .anyMatch(instrument -> sheet.instrument(instrument).isPresent());
    }

    private static BigDecimal weighted(ScoreSheet sheet, String instrument) {
        Score score = sheet.instrument(instrument);
        BigDecimal weight =
                sheet.framework().instrument(instrument).orElseThrow().weight();
        return BigDecimal.valueOf(score.numerator(), 2)
                .multiply(weight)
                .divide(BigDecimal.valueOf(score.denominator()), 2, RoundingMode.HALF_UP);
    }

    static Stream<Case> cases() {
        ProblemLog log = new ProblemLog();
        InputStream in = PublishedCasesTest.class.getResourceAsStream("/org/openita/scoring/published.json");
        JsonArray cases =
                (JsonArray) new JsonReader().read(in, "published.json", log).orElseThrow();
        return cases.elements().stream().map(json -> published((JsonObject) json));
    }

    private static Case published(JsonObject json) {
        int year = number(json.get("fiscal_year").orElseThrow()).intValueExact();
        Map<String, Score> given = new LinkedHashMap<>();
        numbers(json, "indicators").forEach((id, points) -> given.put(id, Score.of(points)));
        numbers(json, "instruments").forEach((id, points) -> given.put(id, Score.of(points)));
        return new Case(
                text(json, "id"),
                new Result(Framework.of(year), given),
                numbers(json, "instruments_weighted"),
                number(json.get("overall").orElseThrow()),
                text(json, "kind").startsWith("average"));
    }

    private static Map<String, BigDecimal> numbers(JsonObject json, String key) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        ((JsonObject) json.get(key).orElseThrow())
                .members()
                .forEach((id, member) -> numbers.put(id, number(member.value())));
        return numbers;
    }

    private static BigDecimal number(Json json) {
        return ((JsonNumber) json).value();
    }

    private static String text(JsonObject json, String key) {
        return ((JsonText) json.get(key).orElseThrow()).value();
    }
}
