package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.Thresholds.Steps;
import org.openita.model.framework.Framework;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.Result;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.standing.Standing;

/** Which sentences a row gets, under thresholds of its own: 80 is asked, 90 is beyond, parts 10 apart are far apart. */
@Tag("text")
class RowNarratorTest {

    private static final Framework FRAMEWORK = Framework.of(2567);

    private final Map<String, Steps> thresholds = new LinkedHashMap<>();
    private Optional<BigDecimal> gap = Optional.of(new BigDecimal("10"));
    private Result scores = Result.nothing(2567);
    private Verdict verdict = Verdict.IMPROVE;
    private List<Because> because = List.of();
    private List<Action> actions = List.of();

    RowNarratorTest() {
        FRAMEWORK.subjects().keySet().forEach(subject -> thresholds.put(subject, steps("80", "90")));
    }

    @ParameterizedTest
    @CsvSource({"79.99, below, ''", "80,    one,   ''", "89.99, one,   ''", "90,    one,   keep", "100,   one,   keep"})
    void anItemAloneIsToldOnceAndKeptUpFromTheLastMarkOn(String points, String told, String kept) {
        score("i1", points);

        assertThat(codes("i1")).containsExactlyElementsOf(kept.isEmpty() ? List.of(told) : List.of(told, kept));
    }

    @Test
    void anItemThatNothingIsAskedOfIsNeitherBelowNorKeptUp() {
        thresholds.clear();
        score("i1", "20");

        assertThat(codes("i1")).containsExactly("one");
        assertThat(score("i1", "100").codes("i1")).containsExactly("one");
    }

    @Test
    void ofSeveralTheHighestAndLowestAreToldWithAllThatShareThem() {
        score("i1", "85").score("i2", "81").score("i3", "85");

        assertThat(codes("i1", "i2", "i3")).containsExactly("scored", "range");
        assertThat(sentence("range", "i1", "i2", "i3"))
                .startsWith("The highest score is that of i1 (")
                .contains(" and i3 (", "at 85.00, and the lowest that of i2 (", "at 81.00.");
    }

    @Test
    void ofEqualsItIsToldThatTheyAreEqual() {
        score("i1", "85").score("i2", "85");

        assertThat(codes("i1", "i2")).containsExactly("equal");
        assertThat(sentence("equal", "i1", "i2")).isEqualTo("All 2 items have the same score, 85.00.");
        assertThat(score("i2", "85.01").codes("i1", "i2")).containsExactly("range");
    }

    @Test
    void whatIsMissingIsNamedAndNotCountedAsLow() {
        score("i1", "85");

        assertThat(codes("i1", "i2")).containsExactly("one", "missing");
        assertThat(sentence("missing", "i1", "i2")).startsWith("There is no score of i2 (");
        assertThat(codes("i2")).containsExactly("missing");
    }

    @Test
    void upToThreeThatAreBelowAreCalledByTheirNamesAndMoreByTheirIdsAlone() {
        score("i1", "70").score("i2", "71").score("i3", "72").score("i4", "73").score("i5", "80");

        assertThat(sentence("below", "i1", "i2", "i3", "i5"))
                .contains("i1 (", "), at 70.00", "), at 71.00", "), at 72.00")
                .doesNotContain("i5");
        assertThat(sentence("below", "i1", "i2", "i3", "i4", "i5"))
                .isEqualTo("Items below 80: i1 (70.00), i2 (71.00), i3 (72.00) and i4 (73.00).");
    }

    @Test
    void eachMarkHasASentenceOfItsOwnFromTheLowestUp() {
        thresholds.put("i2", steps("75", "90"));
        score("i1", "70").score("i2", "70").score("i3", "85");

        assertThat(sentences("i1", "i2", "i3"))
                .filteredOn(sentence -> sentence.code().equals("below"))
                .extracting(Sentence::subjects)
                .containsExactly(List.of("i2"), List.of("i1"));
    }

    @Test
    void thatNoneIsBelowIsToldOnlyWhereTheRemarkAsksAndItIsNews() {
        score("i1", "85").score("i2", "95");
        assertThat(codes("i1", "i2")).doesNotContain("none-below");

        verdict = Verdict.MAINTAIN;
        assertThat(codes("i1", "i2")).doesNotContain("none-below");

        because = List.of(because("i1"));
        assertThat(codes("i1", "i2")).containsExactly("range", "none-below", "keep");
        assertThat(sentence("none-below", "i1", "i2")).isEqualTo("No item is below 80.");

        verdict = Verdict.IMPROVE;
        assertThat(codes("i1", "i2")).doesNotContain("none-below");

        verdict = Verdict.MAINTAIN;
        assertThat(score("i1", "79.99").codes("i1", "i2")).containsExactly("range", "below", "keep");
    }

    @Test
    void itIsNoNewsOfEqualsNorWhereAllAreExcellentOrOneIsMissing() {
        verdict = Verdict.MAINTAIN;
        because = List.of(because("i1"));

        assertThat(score("i1", "85").score("i2", "85").codes("i1", "i2")).containsExactly("equal");
        assertThat(score("i1", "91").score("i2", "92").codes("i1", "i2")).containsExactly("range", "keep.all");
        assertThat(score("i2", "85").codes("i1", "i2", "i3")).containsExactly("range", "missing", "keep");
    }

    @ParameterizedTest
    @CsvSource({"95, 85, true", "85, 95, true", "94.99, 85, false", "85, 94.99, false", "85, 85, false"})
    void partsThatAreAsFarApartAsTheRulesSayAreFarApart(String first, String second, boolean isFar) {
        score("e1.part1", first).score("e1.part2", second);

        assertThat(codes("EIT", "e1").contains("gap")).isEqualTo(isFar);
    }

    @Test
    void aGapIsToldWithBothScoresAndTheirDistance() {
        score("e1.part1", "95")
                .score("e1.part2", "80.50")
                .score("e2.part1", "85")
                .score("e2.part2", "85");

        assertThat(sentence("EIT", "gap", "e1", "e2"))
                .startsWith("EIT part 1 and EIT part 2 differ by 10 points or more on e1 95.00 against 80.50"
                        + " (a difference of 14.50).");
        assertThat(sentences("EIT", "e1", "e2"))
                .filteredOn(sentence -> sentence.code().equals("gap"))
                .extracting(Sentence::subjects)
                .containsExactly(List.of("e1.part1", "e1.part2"));
    }

    @Test
    void thereIsNoGapWhereAPartIsMissingOrNoRuleComparesParts() {
        assertThat(score("e1.part1", "95").codes("EIT", "e1")).doesNotContain("gap");

        score("e1.part2", "80");
        gap = Optional.empty();
        assertThat(codes("EIT", "e1")).doesNotContain("gap");
    }

    @Test
    void eachPartIsToldByItself() {
        score("e1.part1", "85").score("e1.part2", "70");

        assertThat(sentences("EIT", "e1"))
                .extracting(sentence -> sentence.text().en())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("In EIT part 1, the score of e1 ("),
                        below -> assertThat(below).startsWith("In EIT part 2, items below 80: e1 ("),
                        far -> assertThat(far).contains("differ by 10 points or more"));
    }

    @Test
    void anItemIsKeptUpWhereItIsExcellentInEveryPart() {
        score("e1.part1", "95")
                .score("e1.part2", "89.99")
                .score("e2.part1", "90")
                .score("e2.part2", "90");

        assertThat(sentence("EIT", "keep", "e1", "e2"))
                .startsWith("To keep up: e2 (")
                .endsWith(", at 90 or above in every part.")
                .doesNotContain("e1");
        assertThat(score("e1.part2", "90").sentence("EIT", "keep.all", "e1", "e2"))
                .isEqualTo("To keep up: all of these items, since they are at 90 or above in every part.");
    }

    @Test
    void whereTheLastMarkIsTheFullScoreItIsCalledSo() {
        thresholds.replaceAll((subject, steps) -> steps("80", "100"));
        score("i1", "100").score("i2", "99.99");

        assertThat(sentence("keep.full", "i1", "i2")).matches("To keep up: i1 \\(.*\\), at the full score\\.");
        assertThat(score("i2", "100").codes("i1", "i2")).containsExactly("equal", "keep.all.full");
    }

    @Test
    void itemsOfOtherLastMarksAreKeptUpInSentencesOfTheirOwn() {
        thresholds.put("i1", steps("80", "95"));
        score("i1", "96").score("i2", "91");

        assertThat(sentences("i1", "i2"))
                .filteredOn(sentence -> sentence.code().equals("keep"))
                .extracting(Sentence::subjects)
                .containsExactly(List.of("i2"), List.of("i1"));
    }

    @Test
    void ofThePlanOnlyWhatImprovesItemsOfTheRowIsTold() {
        actions = List.of(
                action("a", Mode.IMPROVE, "i2", "i9"),
                action("b", Mode.MAINTAIN, "i1"),
                action("c", Mode.IMPROVE, "i1"),
                action("d", Mode.IMPROVE, "i8"));
        score("i1", "85").score("i2", "85");

        assertThat(sentence("change", "i1", "i2")).isEqualTo("To improve: title of a (i2, i9); title of c (i1).");
        assertThat(codes("i3")).containsExactly("missing");
    }

    @Test
    void indicatorsComeFirstEachOnceWithTheMarksAroundThem() {
        score("1", "85").score("2", "90").score("i1", "70").score("i2", "85");
        score("i3", "84").score("i4", "84");

        assertThat(sentences("i1", "i2", "i4"))
                .extracting(Sentence::code)
                .containsExactly("scored", "scored", "range", "below");
        assertThat(sentences("i1", "i2", "i4").get(0).text().en())
                .matches("Indicator 1 .* scored 85\\.00, 5\\.00 points above the mark of 80"
                        + " but 5\\.00 points below the mark of 90\\.");
        assertThat(sentences("i1", "i2", "i4").get(1).text().en()).endsWith("scored 90.00, exactly at the mark of 90.");
    }

    private RowNarratorTest score(String subject, String points) {
        scores = scores.and(subject, points);
        return this;
    }

    private static Steps steps(String asked, String beyond) {
        return new Steps(List.of(new BigDecimal(asked)), List.of(new BigDecimal(beyond)));
    }

    private static Because because(String subject) {
        return new Because("r", "p:1", subject, new BigDecimal("85.00"), ">=", new BigDecimal("80"));
    }

    private static Action action(String id, Mode mode, String... items) {
        return new Action(
                id,
                mode,
                Optional.empty(),
                "IIT",
                List.of(items),
                Text.same("title of " + id),
                List.of(),
                Text.same(""),
                "clerk",
                List.of(),
                List.of(),
                List.of(because(items[0])));
    }

    private List<String> codes(String... instrumentAndItems) {
        return sentences(instrumentAndItems).stream().map(Sentence::code).toList();
    }

    /** The one sentence of a code; the instrument comes first where it is not IIT. */
    private String sentence(String... instrumentCodeAndItems) {
        List<String> row = new ArrayList<>(Arrays.asList(instrumentCodeAndItems));
        String code = row.remove(row.get(0).equals("EIT") ? 1 : 0);
        List<Sentence> of = sentences(row.toArray(new String[0])).stream()
                .filter(sentence -> sentence.code().equals(code))
                .toList();
        assertThat(of).as(code).hasSize(1);
        return of.get(0).text().en();
    }

    private List<Sentence> sentences(String... instrumentAndItems) {
        boolean isOfParts = instrumentAndItems[0].equals("EIT");
        List<String> items = Arrays.asList(instrumentAndItems).subList(isOfParts ? 1 : 0, instrumentAndItems.length);
        String instrument = isOfParts ? "EIT" : "IIT";
        Analysis analysis = analysis();
        Remark remark = new Remark("1", instrument, items, verdict, Text.same("remark"), because);
        return new RowNarrator(analysis, Standing.of(analysis), new NarrativeTexts(FRAMEWORK))
                .of(remark, FRAMEWORK.instrument(instrument).orElseThrow())
                .sentences();
    }

    private Analysis analysis() {
        return new Analysis(
                new EngineInfo("test", "FY2567", List.of()),
                FRAMEWORK.fiscalYear(),
                Agency.named("หน่วยงานสมมติ"),
                scores.scored().sheet(),
                new Level(Level.UNDETERMINED, Text.same(""), List.of()),
                List.of(),
                List.of(),
                actions,
                Map.of(),
                List.of(),
                List.of(),
                new Thresholds(thresholds, gap));
    }
}
