package org.openita.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.UnmetRule;
import org.openita.rules.finding.UnmetRule.Gap;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.oracle.RandomSheets;
import org.openita.scoring.why.Derivation.Origin;
import org.openita.scoring.why.Explanation.Claim;
import org.openita.scoring.why.Explanation.Miss;
import org.openita.scoring.why.Explanation.Unmet;

class ExplanationTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);

    private static Assessment agency(long seed) {
        return new Assessment(FiscalYear.of(2567), Agency.named("ก"), RandomSheets.of(seed), Map.of());
    }

    private static Stream<Assessment> agencies(int count) {
        return IntStream.range(0, count).mapToObj(ExplanationTest::agency);
    }

    @Test
    void everythingThatIsFoundIsExplainedByFiguresThatCanBeRecomputed() {
        agencies(60).forEach(agency -> {
            Analysis analysis = ENGINE.analyse(agency);
            List<String> codes = Stream.of(FindingKind.values())
                    .flatMap(kind -> analysis.codes(kind).stream())
                    .distinct()
                    .toList();

            assertThat(codes).allSatisfy(code -> {
                Explanation why = Explanation.of(analysis, code);
                assertThat(why.found()).isNotEmpty();
                why.found().stream()
                        .flatMap(found -> found.rules().stream())
                        .flatMap(fired -> fired.claims().stream())
                        .forEach(ExplanationTest::holds);
            });
        });
    }

    private static void holds(Claim claim) {
        assertThat(claim.figure().value()).contains(claim.because().value());
        assertThat(compares(
                        claim.because().value(),
                        claim.because().comparison(),
                        claim.because().threshold()))
                .isTrue();
        assertThat(recomputed(claim.figure()).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(claim.because().value());
    }

    /** From the items up, with so many decimals that no half is missed. */
    private static BigDecimal recomputed(Derivation figure) {
        return figure.members().isEmpty()
                ? figure.value().orElseThrow()
                : figure.members().stream()
                        .map(member -> share(member.share().orElseThrow()).multiply(recomputed(member.figure())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(15, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(String fraction) {
        String[] terms = fraction.split("/");
        return new BigDecimal(terms[0]).divide(new BigDecimal(terms[1]), 30, RoundingMode.HALF_UP);
    }

    private static boolean compares(BigDecimal value, String comparison, BigDecimal threshold) {
        int sign = value.compareTo(threshold);
        return switch (comparison) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            case ">=" -> sign >= 0;
            case "==" -> sign == 0;
            default -> sign != 0;
        };
    }

    /** The engine says that a rule fired, the explanation that one did not: of each rule exactly one is true. */
    @Test
    void ofEveryRuleItIsSaidWhyNotExactlyWhereItDidNotFire() {
        FactSheet sheet = FactSheet.of(ENGINE.framework());
        agencies(15).forEach(agency -> {
            List<Fact> facts = sheet.facts(ENGINE.analyse(agency).scores());
            List<String> fired =
                    List.copyOf(ENGINE.rules().evaluateByRule(facts).keySet());
            for (Rule rule : ENGINE.rules().rules()) {
                List<UnmetRule> unmet = rule.calls().stream()
                        .flatMap(call -> ENGINE.rules().unmet(call.kind().orElseThrow(), List.of(), facts).stream())
                        .filter(one -> one.rule().equals(rule.name()))
                        .toList();
                assertThat(unmet.isEmpty()).as(rule.name()).isEqualTo(fired.contains(rule.name()));
            }
        });
    }

    @Test
    void everyGapIsOneAndExactlyAsWideAsItSays() {
        agencies(40)
                .forEach(agency -> List.of("EXCELLENT", "GOOD", "PASS", "e1", "i5", "o10", "3/EIT", "pass-85")
                        .forEach(code -> ENGINE.why(agency, code).notFound().stream()
                                .flatMap(notFound -> notFound.rules().stream())
                                .map(Unmet::misses)
                                .flatMap(List::stream)
                                .map(Miss::gap)
                                .forEach(ExplanationTest::isExact)));
    }

    private static void isExact(Gap gap) {
        BigDecimal moved = gap.value().add(gap.by());
        BigDecimal short1 = moved.subtract(BigDecimal.valueOf(gap.by().signum(), 2));
        assertThat(compares(gap.value(), gap.comparison(), gap.threshold())).isFalse();
        assertThat(compares(moved, gap.comparison(), gap.threshold()))
                .as("%s", gap)
                .isTrue();
        assertThat(compares(short1, gap.comparison(), gap.threshold()))
                .as("%s", gap)
                .isFalse();
    }

    /** EIT part 2 is low, e3 is not. */
    private static final Assessment SMALL = Assessment.parse("""
            {"fiscalYear": 2567, "agency": {"name": "เทศบาลตำบลก้อ"},
             "items": {"e1": {"part1": 95.25, "part2": 77}, "e3": {"part2": 100}}, "parts": {"EIT2": 82.44},
             "indicators": {"1": 90.00}, "instruments": {"EIT": 87.58}, "overall": 95.11}
            """, "small.json");

    @Test
    void whatIsNotFoundSaysByHowMuchItMissed() {
        Explanation why = ENGINE.why(SMALL, "e3");

        assertThat(why.found()).isEmpty();
        assertThat(why.notFound().get(0).rules())
                .flatExtracting(Unmet::misses)
                .extracting(Miss::gap)
                .anySatisfy(gap -> {
                    assertThat(gap.subject()).isEqualTo("e3.part2");
                    assertThat(gap.by()).isEqualByComparingTo("-15.01");
                });
        assertThat(why.toText(Locale.ENGLISH)).contains("e3 (EIT part 2): 100.00, needs < 85.00: 15.01 too high");
        assertThat(why.toText(Locale.forLanguageTag("th")))
                .startsWith("ไม่พบ ข้อเสนอแนะ")
                .contains("สูงเกินไป 15.01");
    }

    @Test
    void aConditionWithoutAScoreSaysSo() {
        Explanation why = ENGINE.why(SMALL, "i5");

        assertThat(why.notFound().get(0).rules().get(0).misses()).isEmpty();
        assertThat(why.toText(Locale.ENGLISH)).contains("There is no score for it to look at");
    }

    @Test
    void whereAFigureComesFromIsSaid() {
        Derivation overall = ENGINE.why(SMALL, "overall").figure().orElseThrow();

        assertThat(overall.origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(overall.computed()).isEmpty();
        assertThat(member(overall, "IIT").origin()).isEqualTo(Origin.MISSING);
        assertThat(member(member(overall, "IIT"), "1").origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(ENGINE.why(SMALL, "e1.part2").figure().orElseThrow().origin())
                .isEqualTo(Origin.MEASURED);
    }

    private static Derivation member(Derivation figure, String subject) {
        return figure.members().stream()
                .map(Derivation.Member::figure)
                .filter(member -> member.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStoredAnalysisExplainsWhatItHoldsWithoutAnEngine() {
        Analysis stored = Analysis.parse(ENGINE.analyse(agency(3)).toJson(), "stored.json");

        assertThat(Explanation.of(stored, stored.level().code()).found())
                .singleElement()
                .satisfies(found -> assertThat(found.rules()).isNotEmpty());
        assertThat(Explanation.of(stored, "NOT_THERE").isEmpty()).isTrue();
    }

    @Test
    void aLevelIsAskedForByCodeNameOrAsTheLevel() {
        String code = ENGINE.analyse(agency(5)).level().code();

        assertThat(List.of("level", "ระดับ", code.toLowerCase(Locale.ROOT)))
                .allSatisfy(
                        word -> assertThat(ENGINE.why(agency(5), word).code()).isEqualTo(code));
        assertThat(ENGINE.why(agency(5), "ผ่านดี").code()).isEqualTo("GOOD");
    }

    @Test
    void aRemarkIsAskedForByTopicAndInstrument() {
        Explanation one = ENGINE.why(agency(5), "3/EIT");
        Explanation all = ENGINE.why(agency(5), "3");

        assertThat(one.found()).hasSize(1);
        assertThat(all.found()).hasSizeGreaterThan(1).containsAll(one.found());
        assertThat(one.notFound()).isNotEmpty();
    }

    @Test
    void anUnknownCodeIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> ENGINE.why(SMALL, "EXELLENT"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("EXCELLENT");
    }

    @Test
    void rulesThatCompareYearsAreExplainedByTheEarlierResult() {
        Assessment before = Assessment.parse(
                "{\"fiscalYear\": 2566, \"agency\": {\"name\": \"เทศบาลตำบลก้อ\"}, \"overall\": 90.00}", "before.json");

        assertThat(ENGINE.why(SMALL, List.of(before), "overall").figure()).isPresent();
        assertThat(Optional.of(ENGINE.why(SMALL, List.of(before), "level").toJson("small.json")))
                .hasValueSatisfying(json -> assertThat(json).contains("\"file\": \"small.json\"", "\"found\""));
    }
}
