package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.scoring.report.Claims.AGENCIES;
import static org.openita.scoring.report.Claims.EXCELLENT;
import static org.openita.scoring.report.Claims.FIGURE;
import static org.openita.scoring.report.Claims.FULL;
import static org.openita.scoring.report.Claims.NATIONAL;
import static org.openita.scoring.report.Claims.PASS;
import static org.openita.scoring.report.Claims.all;
import static org.openita.scoring.report.Claims.analysed;
import static org.openita.scoring.report.Claims.having;
import static org.openita.scoring.report.Claims.items;
import static org.openita.scoring.report.Claims.match;
import static org.openita.scoring.report.Claims.standing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.finding.Action;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Analysis;
import org.openita.scoring.oracle.RandomSheets;

/** Reads the generated sentences as a reader would, and works out from the scores alone whether they are true. */
@Tag("text")
class NarrativeTruthTest {

    private static final BigDecimal GAP = new BigDecimal("10");

    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9])[ieo][0-9]+(?![A-Za-z0-9.])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.[0-9]{2}");
    private static final Pattern SCORED = Pattern.compile("Indicator ([0-9]+) .*scored " + FIGURE + ", (.+)\\.");
    private static final Pattern RANGE = Pattern.compile(
            ".*he highest score is that of (.+), at " + FIGURE + ", and the lowest that of (.+), at " + FIGURE + "\\.");
    private static final Pattern ONE_WITH_SCORE =
            Pattern.compile("([ieo][0-9]+) (?:\\([^()]*(?:\\([^()]*\\))?[^()]*\\), at |\\()" + FIGURE);
    private static final Pattern BELOW = Pattern.compile(".*tems below ([0-9]+): (.+)\\.");
    private static final Pattern GAPS =
            Pattern.compile("([ieo][0-9]+) " + FIGURE + " against " + FIGURE + " \\(a difference of " + FIGURE + "\\)");

    private ScoreSheet scores;
    private Analysis analysis;

    @Test
    void everyClaimAboutTheTopicsOfSomeHundredAgenciesIsTrue() {
        Set<String> told = new TreeSet<>();
        IntStream.range(0, AGENCIES).forEach(seed -> {
            ReportFacts facts = factsOf(items(seed));
            facts.topics()
                    .forEach(topic -> topic.rows().forEach(row -> {
                        assertThat(row.narrative().sentences()).isNotEmpty();
                        row.narrative().sentences().forEach(sentence -> check(row, sentence));
                        row.narrative().sentences().forEach(sentence -> told.add(sentence.code()));
                    }));
        });
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "scored",
                        "range",
                        "equal",
                        "one",
                        "below",
                        "none-below",
                        "missing",
                        "gap",
                        "keep",
                        "keep.all",
                        "keep.full",
                        "keep.all.full",
                        "change");
    }

    @Test
    void bothLanguagesHoldTheSameFiguresAndItems() {
        IntStream.range(0, 60)
                .mapToObj(seed -> factsOf(items(seed)))
                .forEach(facts -> sentences(facts).forEach(sentence -> {
                    assertThat(all(NUMBER, sentence.text().th()))
                            .isEqualTo(all(NUMBER, sentence.text().en()));
                    assertThat(all(ID, sentence.text().th()))
                            .isEqualTo(all(ID, sentence.text().en()));
                }));
    }

    @Test
    void everyFigureIsAScoreOfASubjectOrADistance() {
        IntStream.range(0, 100)
                .mapToObj(seed -> factsOf(items(seed)))
                .forEach(facts -> sentences(facts).forEach(sentence -> {
                    Set<String> allowed = allowed(sentence.subjects());
                    assertThat(all(NUMBER, sentence.text().en()))
                            .as(sentence.toString())
                            .allMatch(allowed::contains);
                }));
    }

    /** A test that cannot fail proves nothing: a figure or a claim that is not so must be found. */
    @ParameterizedTest
    @ValueSource(strings = {"range", "below", "gap", "keep", "scored"})
    void aSentenceOfAnotherAgencyIsFoundOut(String code) {
        TopicRow other = row(factsOf(RandomSheets.of(1)), code);
        Sentence sentence = sentence(other, code);
        Map<String, Score> changed = new LinkedHashMap<>(RandomSheets.of(1));
        sentence.subjects()
                .forEach(subject -> changed.replaceAll((id, score) -> Score.ofHundredths(
                        id.startsWith("o") ? 10_000 : Math.min(10_000, 9_000 + Math.abs(id.hashCode() % 1_000)))));
        factsOf(changed);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> check(other, sentence)))
                .isInstanceOf(AssertionError.class);
    }

    private static TopicRow row(ReportFacts facts, String code) {
        return facts.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .filter(row -> row.narrative().sentences().stream()
                        .anyMatch(sentence -> sentence.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }

    private static Sentence sentence(TopicRow row, String code) {
        return row.narrative().sentences().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Sentence> sentences(ReportFacts facts) {
        Stream<Sentence> topics = facts.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .flatMap(row -> row.narrative().sentences().stream());
        Stream<Sentence> instruments = facts.instruments().stream()
                .flatMap(each -> Stream.of(each.narrative().sentences(), each.weaknesses(), each.strengths()))
                .flatMap(List::stream);
        return Stream.of(facts.overview().sentences().stream(), topics, instruments)
                .flatMap(all -> all);
    }

    private ReportFacts factsOf(Map<String, Score> items) {
        analysis = analysed(items);
        scores = analysis.scores();
        return ReportFacts.of(analysis);
    }

    private void check(TopicRow row, Sentence sentence) {
        String text = sentence.text().en();
        String suffix = text.contains("In EIT part 1,") ? ".part1" : text.contains("In EIT part 2,") ? ".part2" : "";
        Map<String, BigDecimal> known = known(row, suffix);
        switch (sentence.code()) {
            case "scored" -> checkScored(match(SCORED, text));
            case "range" -> checkRange(known, match(RANGE, text));
            case "equal" -> {
                assertThat(new HashSet<>(known.values())).hasSize(1);
                assertThat(text)
                        .contains("ll " + known.size() + " items")
                        .contains(", " + known.values().iterator().next() + ".");
            }
            case "one" -> {
                assertThat(known).hasSize(1);
                assertThat(text)
                        .contains(known.keySet().iterator().next() + " (")
                        .contains(known.values().iterator().next().toPlainString());
            }
            case "below" -> checkBelow(known, match(BELOW, text));
            case "none-below" -> {
                BigDecimal bound = new BigDecimal(match(Pattern.compile(".*o item is below ([0-9]+)\\."), text)
                        .group(1));
                assertThat(known)
                        .hasSameSizeAs(row.items())
                        .allSatisfy((item, score) -> assertThat(score).isGreaterThanOrEqualTo(bound));
            }
            case "missing" ->
                assertThat(ids(text))
                        .isEqualTo(ids(row, item -> scores.of(item + suffix).isMissing()));
            case "gap" -> checkGaps(row, text);
            case "keep", "keep.full" -> assertThat(ids(text)).isEqualTo(ids(row, this::isExcellent));
            case "keep.all", "keep.all.full" ->
                assertThat(ids(row, this::isExcellent)).hasSameSizeAs(row.items());
            case "change" -> checkChange(row, text);
            default -> throw new AssertionError("No one checks " + sentence);
        }
    }

    private void checkScored(Matcher scored) {
        BigDecimal score = scores.of(scored.group(1)).shown();
        assertThat(new BigDecimal(scored.group(2))).isEqualTo(score);
        assertThat(scored.group(3)).isEqualTo(standing(score, PASS, EXCELLENT));
    }

    private static void checkRange(Map<String, BigDecimal> known, Matcher range) {
        BigDecimal highest = known.values().stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal lowest = known.values().stream().min(BigDecimal::compareTo).orElseThrow();
        assertThat(ids(range.group(1))).isEqualTo(having(known, highest::equals));
        assertThat(new BigDecimal(range.group(2))).isEqualTo(highest);
        assertThat(ids(range.group(3))).isEqualTo(having(known, lowest::equals));
        assertThat(new BigDecimal(range.group(4))).isEqualTo(lowest);
    }

    private static void checkBelow(Map<String, BigDecimal> known, Matcher below) {
        BigDecimal bound = new BigDecimal(below.group(1));
        Set<String> named = new TreeSet<>();
        Matcher each = ONE_WITH_SCORE.matcher(below.group(2));
        while (each.find()) {
            named.add(each.group(1));
            assertThat(new BigDecimal(each.group(2))).isEqualTo(known.get(each.group(1)));
        }
        assertThat(named)
                .isEqualTo(having(known, score -> score.compareTo(bound) < 0))
                .isEqualTo(ids(below.group(2)));
    }

    private void checkGaps(TopicRow row, String text) {
        Set<String> named = new TreeSet<>();
        Matcher each = GAPS.matcher(text);
        while (each.find()) {
            named.add(each.group(1));
            BigDecimal first = scores.of(each.group(1) + ".part1").shown();
            BigDecimal second = scores.of(each.group(1) + ".part2").shown();
            assertThat(List.of(each.group(2), each.group(3), each.group(4)))
                    .containsExactly(
                            first.toString(),
                            second.toString(),
                            first.subtract(second).abs().toString());
        }
        assertThat(named).isEqualTo(ids(row, this::isFarApart)).isEqualTo(ids(text));
    }

    private void checkChange(TopicRow row, String text) {
        Set<String> items = new TreeSet<>();
        row.items().forEach(item -> items.add(item.item()));
        List<Action> actions = analysis.actions().stream()
                .filter(action -> action.mode() == Action.Mode.IMPROVE)
                .filter(action -> action.items().stream().anyMatch(items::contains))
                .toList();
        assertThat(actions)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(text)
                        .contains(action.title().en() + " (" + String.join(", ", action.items()) + ")"));
    }

    private Map<String, BigDecimal> known(TopicRow row, String suffix) {
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        row.items().stream()
                .map(ItemScores::item)
                .filter(item -> scores.framework().subjects().containsKey(item + suffix))
                .filter(item -> scores.of(item + suffix).isPresent())
                .forEach(item -> known.put(item, scores.of(item + suffix).shown()));
        return known;
    }

    private boolean isExcellent(String item) {
        return subjects(item)
                .allMatch(subject -> scores.of(subject).isPresent()
                        && scores.of(subject).shown().compareTo(subject.startsWith("o") ? FULL : EXCELLENT) >= 0);
    }

    private boolean isFarApart(String item) {
        Score first = scores.of(item + ".part1");
        Score second = scores.of(item + ".part2");
        return first.isPresent()
                && second.isPresent()
                && first.shown().subtract(second.shown()).abs().compareTo(GAP) >= 0;
    }

    private Stream<String> subjects(String item) {
        return scores.framework().subjects().containsKey(item)
                ? Stream.of(item)
                : Stream.of(item + ".part1", item + ".part2");
    }

    /** The scores of the subjects, their distances from each other and from the marks, and the bounds themselves. */
    private Set<String> allowed(List<String> subjects) {
        List<BigDecimal> figures = subjects.stream()
                .map(scores::of)
                .filter(Score::isPresent)
                .map(Score::shown)
                .toList();
        Set<String> allowed = new HashSet<>();
        figures.forEach(one -> {
            allowed.add(one.toString());
            Stream.concat(figures.stream(), Stream.of(PASS, NATIONAL, EXCELLENT))
                    .forEach(other -> allowed.add(one.subtract(other).abs().toString()));
        });
        return allowed;
    }

    private static Set<String> ids(TopicRow row, Predicate<String> which) {
        Set<String> ids = new TreeSet<>();
        row.items().stream().map(ItemScores::item).filter(which).forEach(ids::add);
        return ids;
    }

    private static Set<String> ids(String text) {
        return new TreeSet<>(all(ID, text));
    }
}
