package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Action;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.oracle.RandomSheets;

/** Reads the generated sentences as a reader would, and works out from the scores alone whether they are true. */
@Tag("text")
class NarrativeTruthTest {

    private static final int AGENCIES = 300;
    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);
    private static final BigDecimal FULL = new BigDecimal(100);
    private static final BigDecimal PASS = new BigDecimal("85");
    private static final BigDecimal EXCELLENT = new BigDecimal("95");
    private static final BigDecimal GAP = new BigDecimal("15");

    private static final String FIGURE = "([0-9]+\\.[0-9]{2})";
    private static final Pattern COMPONENT = Pattern.compile("IIT|EIT[12]?|OIT");
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

    @Test
    void theOverviewNamesTheBestTheWeakestAndAllThatIsBelow() {
        IntStream.range(0, AGENCIES).forEach(seed -> {
            ReportFacts facts = factsOf(items(seed));
            for (Sentence sentence : facts.overview().sentences()) {
                checkOverview(sentence);
            }
        });
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

    /** Every third agency lacks some scores, every fourth is excellent at most things. */
    private static Map<String, Score> items(int seed) {
        Map<String, Score> items = new LinkedHashMap<>(RandomSheets.of(seed));
        Random random = new Random(seed);
        if (seed % 4 == 0) {
            items.replaceAll((id, score) -> random.nextInt(8) == 0
                    ? score
                    : Score.ofHundredths(id.startsWith("o") ? 10_000 : 8_800 + random.nextInt(1_200)));
        }
        if (seed % 3 == 0) {
            items.keySet().removeIf(id -> random.nextInt(12) == 0);
        }
        return items;
    }

    private ReportFacts factsOf(Map<String, Score> items) {
        analysis = ENGINE.analyse(new Assessment(FiscalYear.of(2567), Agency.named("หน่วยงานสมมติ"), items, Map.of()));
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
            case "keep" -> assertThat(ids(text)).isEqualTo(ids(row, this::isExcellent));
            case "keep.all" -> assertThat(ids(row, this::isExcellent)).hasSameSizeAs(row.items());
            case "change" -> checkChange(row, text);
            default -> throw new AssertionError("No one checks " + sentence);
        }
    }

    private void checkScored(Matcher scored) {
        BigDecimal score = scores.of(scored.group(1)).shown();
        assertThat(new BigDecimal(scored.group(2))).isEqualTo(score);
        assertThat(scored.group(3)).isEqualTo(standing(score));
    }

    private static String standing(BigDecimal score) {
        if (score.compareTo(FULL) == 0) {
            return "the full score";
        }
        if (score.compareTo(PASS) < 0) {
            return distance(score, PASS);
        }
        return score.compareTo(EXCELLENT) < 0
                ? distance(score, PASS) + " but " + distance(score, EXCELLENT)
                : distance(score, EXCELLENT);
    }

    private static String distance(BigDecimal score, BigDecimal mark) {
        String distance = score.subtract(mark).abs().toPlainString();
        int side = score.compareTo(mark);
        return side == 0
                ? "exactly at the mark of " + mark
                : distance + " points " + (side > 0 ? "above" : "below") + " the mark of " + mark;
    }

    private static void checkRange(Map<String, BigDecimal> known, Matcher range) {
        BigDecimal highest = known.values().stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal lowest = known.values().stream().min(BigDecimal::compareTo).orElseThrow();
        assertThat(ids(range.group(1))).isEqualTo(ids(known, highest::equals));
        assertThat(new BigDecimal(range.group(2))).isEqualTo(highest);
        assertThat(ids(range.group(3))).isEqualTo(ids(known, lowest::equals));
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
                .isEqualTo(ids(known, score -> score.compareTo(bound) < 0))
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

    private void checkOverview(Sentence sentence) {
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
                assertThat(groups(indicator, range.group(1))).isEqualTo(ids(known, highest::equals));
                assertThat(groups(indicator, range.group(3))).isEqualTo(ids(known, lowest::equals));
                assertThat(range.group(2)).isEqualTo(highest.toString());
                assertThat(range.group(4)).isEqualTo(lowest.toString());
            }
            case "indicators.below" ->
                assertThat(groups(indicator, text)).isEqualTo(ids(known, score -> score.compareTo(PASS) < 0));
            case "indicators.equal" -> assertThat(new HashSet<>(known.values())).hasSize(1);
            case "items.lowest" -> {
                Map<String, BigDecimal> items = shown(scores.all(Kind.ITEM));
                BigDecimal lowest =
                        items.values().stream().min(BigDecimal::compareTo).orElseThrow();
                assertThat(text).endsWith(": " + lowest + ".");
                assertThat(new TreeSet<>(sentence.subjects())).isEqualTo(ids(items, lowest::equals));
            }
            case "components.split" -> {
                Map<String, BigDecimal> components = components();
                String[] halves = text.split(" Below it: ");
                assertThat(componentsIn(halves[0])).isEqualTo(ids(components, score -> score.compareTo(PASS) >= 0));
                assertThat(componentsIn(halves[1])).isEqualTo(ids(components, score -> score.compareTo(PASS) < 0));
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
            case "level" ->
                assertThat(text).contains("“" + analysis.level().name().en() + "”");
            default -> throw new AssertionError("No one checks " + sentence);
        }
    }

    private static void checkDistanceOf(String start, BigDecimal score, String text) {
        Matcher matcher = match(Pattern.compile(start + FIGURE + ", (.+)\\."), text);
        assertThat(matcher.group(1)).isEqualTo(score.toString());
        assertThat(matcher.group(2)).isEqualTo(standing(score));
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

    private boolean isExcellent(String item) {
        return subjects(item)
                .allMatch(subject -> scores.of(subject).isPresent()
                        && scores.of(subject).shown().compareTo(EXCELLENT) >= 0);
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
            Stream.concat(figures.stream(), Stream.of(PASS, EXCELLENT))
                    .forEach(other -> allowed.add(one.subtract(other).abs().toString()));
        });
        return allowed;
    }

    private static Map<String, BigDecimal> shown(Map<String, Score> all) {
        Map<String, BigDecimal> shown = new LinkedHashMap<>();
        all.forEach((id, score) -> {
            if (score.isPresent()) {
                shown.put(id, score.shown());
            }
        });
        return shown;
    }

    private static Set<String> ids(TopicRow row, Predicate<String> which) {
        Set<String> ids = new TreeSet<>();
        row.items().stream().map(ItemScores::item).filter(which).forEach(ids::add);
        return ids;
    }

    private static Set<String> ids(Map<String, BigDecimal> known, Predicate<BigDecimal> which) {
        Set<String> ids = new TreeSet<>();
        known.forEach((id, score) -> {
            if (which.test(score)) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static Set<String> ids(String text) {
        return new TreeSet<>(all(ID, text));
    }

    private static Set<String> groups(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(found -> found.group(1)).toList());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return matcher;
    }
}
