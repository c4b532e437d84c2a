package org.openita.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.Score;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.Fraction;
import org.openita.scoring.comparison.Comparison.Cause;
import org.openita.scoring.comparison.Comparison.CauseKind;
import org.openita.scoring.comparison.Comparison.FindingDifference;
import org.openita.scoring.comparison.Comparison.ScoreDifference;
import org.openita.scoring.oracle.RandomSheets;

class ComparisonTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);

    private static Analysis analysis(long seed, Map<String, Score> published) {
        return ENGINE.analyse(new Assessment(FiscalYear.of(2567), Agency.named("ก"), RandomSheets.of(seed), published));
    }

    private static Analysis analysis(long seed) {
        return analysis(seed, Map.of());
    }

    private static Fraction sum(List<Cause> causes) {
        return causes.stream()
                .map(cause -> cause.effect().split("/"))
                .map(terms -> new Fraction(
                        new BigInteger(terms[0]), terms.length == 1 ? BigInteger.ONE : new BigInteger(terms[1])))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Test
    void causesSumExactlyToTheChangeWhateverIsPublished() {
        for (int seed = 0; seed < 200; seed++) {
            Analysis from = analysis(seed, published(seed));
            Analysis to = analysis(seed + 1000, published(seed + 1));
            Comparison comparison = Comparison.of(from, to);

            Fraction change = Fraction.of(to.scores().overall())
                    .minus(Fraction.of(from.scores().overall()));
            assertThat(comparison.change()).contains(change.toString());
            assertThat(sum(comparison.causes())).isEqualTo(change);
        }
    }

    /** Some published figures, right or wrong. */
    private static Map<String, Score> published(long seed) {
        Random random = new Random(seed);
        Map<String, Score> published = new LinkedHashMap<>();
        List.of("1", "6", "EIT2", "IIT", "9.1", "overall").forEach(subject -> {
            if (random.nextInt(3) == 0) {
                published.put(subject, Score.ofHundredths(random.nextInt(10_001)));
            }
        });
        return published;
    }

    @Test
    void aResultDoesNotDifferFromItself() {
        Comparison comparison = Comparison.of(analysis(7), analysis(7));

        assertThat(comparison.change()).contains("0");
        assertThat(comparison.causes()).isEmpty();
        assertThat(comparison.scores()).isEmpty();
        assertThat(comparison.findings()).isEmpty();
        assertThat(comparison.isSameLevel()).isTrue();
    }

    @Test
    void oneItemMovesWhatItIsPartOfByItsShare() {
        Map<String, Score> items = new LinkedHashMap<>(RandomSheets.of(1));
        items.put("i1", Score.of("40"));
        Assessment before = new Assessment(FiscalYear.of(2567), Agency.named("ก"), items, Map.of());
        items.put("i1", Score.of("100"));
        Assessment after = new Assessment(FiscalYear.of(2567), Agency.named("ก"), items, Map.of());

        Comparison comparison = Comparison.of(ENGINE.analyse(before), ENGINE.analyse(after));

        // 60 points, one of 15 items in 5 indicators of 3, weight 0.30
        assertThat(comparison.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(CauseKind.SCORE);
            assertThat(cause.subject()).isEqualTo("i1");
            assertThat(cause.effect()).isEqualTo("6/5");
            assertThat(cause.points()).isEqualByComparingTo("1.2");
        });
        assertThat(comparison.scores())
                .extracting(ScoreDifference::subject)
                .containsExactly("overall", "IIT", "1", "i1");
        assertThat(comparison.findings()).contains(advice(comparison, "i1"));
        assertThat(advice(comparison, "i1").isNew()).isFalse();
    }

    private static FindingDifference advice(Comparison comparison, String code) {
        return comparison.findings().stream()
                .filter(it -> it.kind() == FindingKind.RECOMMEND && it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Analysis published(int year, String overall, String iit, String eit, String oit) {
        return ItaEngine.forFiscalYear(year)
                .analyse(Assessment.parse("""
                        {"fiscalYear": %d, "agency": {"name": "ก"}, "overall": %s,
                         "instruments": {"IIT": %s, "EIT": %s, "OIT": %s}}
                        """.formatted(year, overall, iit, eit, oit), "result.json"));
    }

    @Test
    void yearsAreComparedByWhatMeansTheSame() {
        Comparison comparison = Comparison.of(
                published(2567, "90.00", "90.00", "90.00", "90.00"),
                published(2568, "92.00", "95.00", "90.00", "91.25"));

        assertThat(comparison.causes()).extracting(Cause::subject).contains("IIT", "OIT");
        assertThat(sum(comparison.causes())).isEqualTo(Fraction.of(2, 1));
        assertThat(comparison.toText(Locale.ENGLISH)).contains("Together exactly 2 points");
    }

    @Test
    void aMissingOverallScoreIsSaidAndNoCauseInvented() {
        Assessment without = Assessment.parse(
                "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i1\": 80}}", "r.json");

        Comparison comparison = Comparison.of(ENGINE.analyse(without), analysis(3));

        assertThat(comparison.change()).isEmpty();
        assertThat(comparison.causes()).isEmpty();
        assertThat(comparison.toText(Locale.forLanguageTag("th"))).contains("บอกไม่ได้");
        assertThat(comparison.toJson()).contains("\"change\": null");
        assertThat(comparison.scores())
                .filteredOn(each -> each.from().isMissing())
                .allSatisfy(each -> assertThat(each.difference()).isEmpty());
    }

    @Test
    void whatIsShownIsTheExactEffectRounded() {
        assertThat(Comparison.of(analysis(11), analysis(12)).causes()).allSatisfy(cause -> {
            BigDecimal shown = cause.points();
            Fraction off = sum(List.of(cause)).minus(new Fraction(shown.unscaledValue(), BigInteger.valueOf(10_000)));
            assertThat(off.size()).isLessThanOrEqualTo(Fraction.of(1, 20_000));
        });
    }
}
