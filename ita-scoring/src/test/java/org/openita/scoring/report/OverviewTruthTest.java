package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openita.scoring.report.Claims.AGENCIES;
import static org.openita.scoring.report.Claims.EXCELLENT;
import static org.openita.scoring.report.Claims.FIGURE;
import static org.openita.scoring.report.Claims.NATIONAL;
import static org.openita.scoring.report.Claims.PASS;
import static org.openita.scoring.report.Claims.all;
import static org.openita.scoring.report.Claims.analysed;
import static org.openita.scoring.report.Claims.groups;
import static org.openita.scoring.report.Claims.having;
import static org.openita.scoring.report.Claims.items;
import static org.openita.scoring.report.Claims.match;
import static org.openita.scoring.report.Claims.shown;
import static org.openita.scoring.report.Claims.standing;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Analysis;

/** Reads the sentences about a result as a whole as a reader would, and works out from the scores whether they are true. */
@Tag("text")
class OverviewTruthTest {

    private static final Pattern COMPONENT = Pattern.compile("IIT|EIT[12]?|OIT");

    private ScoreSheet scores;
    private Analysis analysis;

    @Test
    void theOverviewNamesTheBestTheWeakestAndAllThatIsBelow() {
        Set<String> told = new TreeSet<>();
        IntStream.range(0, AGENCIES).forEach(seed -> {
            analysis = analysed(items(seed));
            scores = analysis.scores();
            ReportFacts facts = ReportFacts.of(analysis);
            for (Sentence sentence : facts.overview().sentences()) {
                check(sentence);
                told.add(sentence.code());
            }
        });
        assertThat(told)
                .contains(
                        "scored.overall",
                        "level",
                        "components.split",
                        "indicators.range",
                        "indicators.below",
                        "items.lowest");
    }

    /** A test that cannot fail proves nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {"scored.overall", "components.split", "indicators.range", "indicators.below", "items.lowest"})
    void aSentenceOfAnotherAgencyIsFoundOut(String code) {
        Sentence sentence = IntStream.range(0, AGENCIES)
                .mapToObj(seed -> ReportFacts.of(analysed(items(seed))))
                .flatMap(facts -> facts.overview().sentences().stream())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        Map<String, Score> full = new LinkedHashMap<>(items(1));
        full.replaceAll((id, score) -> Score.ofHundredths(Score.MAX_HUNDREDTHS));
        analysis = analysed(full);
        scores = analysis.scores();

        assertThatThrownBy(() -> check(sentence)).isInstanceOf(AssertionError.class);
    }

    private void check(Sentence sentence) {
        String text = sentence.text().en();
        Map<String, Score> indicators = scores.all(Kind.INDICATOR);
        Map<String, BigDecimal> known = shown(indicators);
        Pattern indicator = Pattern.compile("indicator ([0-9]+) \\(");
        switch (sentence.code()) {
            case "indicators.range" -> {
                Matcher range = match(
                        Pattern.compile("The highest score of an indicator is that of (.+), at " + FIGURE
                                + ", and the lowest that of (.+), at " + FIGURE + "\\."),
                        text);
                BigDecimal highest =
                        known.values().stream().max(BigDecimal::compareTo).orElseThrow();
                BigDecimal lowest =
                        known.values().stream().min(BigDecimal::compareTo).orElseThrow();
                assertThat(groups(indicator, range.group(1))).isEqualTo(having(known, highest::equals));
                assertThat(groups(indicator, range.group(3))).isEqualTo(having(known, lowest::equals));
                assertThat(range.group(2)).isEqualTo(highest.toString());
                assertThat(range.group(4)).isEqualTo(lowest.toString());
            }
            case "indicators.below" ->
                assertThat(groups(indicator, text)).isEqualTo(having(known, score -> score.compareTo(PASS) < 0));
            case "indicators.equal" -> assertThat(new HashSet<>(known.values())).hasSize(1);
            case "items.lowest" -> {
                Map<String, BigDecimal> items = shown(scores.all(Kind.ITEM));
                BigDecimal lowest =
                        items.values().stream().min(BigDecimal::compareTo).orElseThrow();
                assertThat(text).endsWith(": " + lowest + ".");
                assertThat(new TreeSet<>(sentence.subjects())).isEqualTo(having(items, lowest::equals));
            }
            case "components.split" -> {
                Map<String, BigDecimal> components = components();
                List<String> halves = Splitter.on(" Below it: ").splitToList(text);
                assertThat(componentsIn(halves.get(0)))
                        .isEqualTo(having(components, score -> score.compareTo(PASS) >= 0));
                assertThat(componentsIn(halves.get(1)))
                        .isEqualTo(having(components, score -> score.compareTo(PASS) < 0));
            }
            case "components.below", "components.none-below" -> {
                List<String> below = Stream.of("IIT", "EIT1", "EIT2", "OIT")
                        .filter(id -> scores.of(id).isPresent()
                                && scores.of(id).shown().compareTo(PASS) < 0)
                        .toList();
                assertThat(sentence.code().equals("components.below")).isEqualTo(!below.isEmpty());
                if (!below.isEmpty()) {
                    assertThat(sentence.subjects()).containsAll(below);
                }
            }
            case "scored.overall" ->
                checkDistanceOf("The overall score is ", scores.overall().shown(), text);
            case "items.lowest.many" -> {
                Map<String, BigDecimal> items = shown(scores.all(Kind.ITEM));
                BigDecimal lowest =
                        items.values().stream().min(BigDecimal::compareTo).orElseThrow();
                assertThat(text).endsWith(having(items, lowest::equals).size() + " of them: " + lowest + ".");
            }
            case "level" ->
                assertThat(text).contains("“" + analysis.level().name().en() + "”");
            default -> throw new AssertionError("No one checks " + sentence);
        }
    }

    private static void checkDistanceOf(String start, BigDecimal score, String text) {
        Matcher matcher = match(Pattern.compile(start + FIGURE + ", (.+)\\."), text);
        assertThat(matcher.group(1)).isEqualTo(score.toString());
        assertThat(matcher.group(2)).isEqualTo(standing(score, PASS, NATIONAL, EXCELLENT));
    }

    /** Where no part is known, the instrument stands in for both. */
    private Map<String, BigDecimal> components() {
        Map<String, BigDecimal> components = new LinkedHashMap<>();
        boolean isWhole = scores.of("EIT1").isMissing() || scores.of("EIT2").isMissing();
        Stream.of("IIT", "EIT1", "EIT2", "OIT", "EIT")
                .filter(id -> scores.of(id).isPresent())
                .filter(id -> !id.equals("EIT") || isWhole)
                .forEach(id -> components.put(id, scores.of(id).shown()));
        return components;
    }

    private static Set<String> componentsIn(String text) {
        return new TreeSet<>(all(COMPONENT, text.replace("EIT part ", "EIT")));
    }
}
