package org.openita.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.rules.language.Rule;
import org.openita.workbench.TinyPack;
import org.openita.workbench.cases.PackCases.YearCases;

/** The results on which a rule is held against its mutants. */
@Tag("text")
class CandidatesTest {

    private static final String LOW = "ItemScore( item == \"i1\", value < 85 )";
    private static final int ITEMS = (int) Framework.of(2567).subjects().values().stream()
            .filter(subject -> subject.kind() == Kind.ITEM)
            .count();

    @TempDir
    private Path directory;

    @Test
    void theScoresAroundTheThresholdAreTriedByThemselvesAndOnFullMarks() {
        assertThat(yaml(LOW))
                .containsExactly(
                        "given: {all: 100}",
                        "given: {all: 0}",
                        "given: {i1: 0.00}",
                        "given: {all: 100, i1: 0.00}",
                        "given: {all: 0, i1: 0.00}",
                        "given: {i1: 84.99}",
                        "given: {all: 100, i1: 84.99}",
                        "given: {all: 0, i1: 84.99}",
                        "given: {i1: 85.00}",
                        "given: {all: 100, i1: 85.00}",
                        "given: {all: 0, i1: 85.00}",
                        "given: {i1: 85.01}",
                        "given: {all: 100, i1: 85.01}",
                        "given: {all: 0, i1: 85.01}",
                        "given: {i1: 100.00}",
                        "given: {all: 100, i1: 100.00}",
                        "given: {all: 0, i1: 100.00}",
                        "given: {all: 100, i1: null}",
                        "given: {all: 0, i1: null}");
    }

    @Test
    void noScoreLiesBelowNothingOrAboveTheFullScore() {
        assertThat(scores("ItemScore( item == \"i1\", value > 0 )", "i1")).containsExactly("0.00", "0.01", "100.00");
        assertThat(scores("ItemScore( item == \"i1\", value < 100 )", "i1")).containsExactly("0.00", "99.99", "100.00");
    }

    @Test
    void whatOnlyPassesOrFailsHasNoOtherScore() {
        assertThat(scores("ItemScore( item == \"o1\", value < 50 )", "o1")).containsExactly("0.00", "100.00");
    }

    @Test
    void theThresholdsOfAllConditionsAreTriedOnEachSubject() {
        assertThat(scores(LOW + " PartScore( part == \"EIT2\", value >= 50 )", "i1"))
                .containsExactly("0.00", "49.99", "50.00", "50.01", "84.99", "85.00", "85.01", "100.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OverallScore( value < 85 )",
                "InstrumentScore( instrument == \"IIT\", value < 85 ) PartScore( part == \"EIT2\", value < 85 )",
                "IndicatorScore( indicator == \"6\", value < 85 ) ItemScore( item == \"e1\", part == \"EIT1\", value < 85 )",
                "ItemScore( item == \"o1\", value < 100 ) not ItemScore( item == \"i2\", value < 50 )"
            })
    void aCaseFileReadsACandidateAsItIs(String conditions) {
        List<Candidate> candidates = candidates(conditions).toList();
        String cases = IntStream.range(0, candidates.size())
                .mapToObj(i -> "- {name: \"" + i + "\", "
                        + String.join(", ", candidates.get(i).members()) + ", expect: {notes: {exactly: []}}}\n")
                .collect(Collectors.joining());

        List<Assessment> read = cases(conditions, cases).cases().stream()
                .map(one -> one.given())
                .toList();

        assertThat(read).extracting(Assessment::items).isEqualTo(all(candidates, Assessment::items));
        assertThat(read).extracting(Assessment::published).isEqualTo(all(candidates, Assessment::published));
    }

    @Test
    void theSimplestComeFirst() {
        List<Integer> sizes = candidates(LOW + " ItemScore( item == \"i2\", value < 85 )")
                .skip(2)
                .map(Candidate::given)
                .map(given -> given.items().size())
                .filter(size -> size < ITEMS)
                .toList();

        assertThat(sizes).contains(1, 2).doesNotContain(0, 3);
    }

    @Test
    void nothingIsTriedThatTheRuleDoesNotLookAt() {
        Set<String> subjects = new TreeSet<>();
        candidates(LOW + " PartScore( part == \"EIT2\", value < 85 )").forEach(candidate -> {
            if (candidate.given().items().size() < ITEMS) {
                subjects.addAll(candidate.given().items().keySet());
            }
            subjects.addAll(candidate.given().published().keySet());
        });

        assertThat(subjects).containsExactly("EIT2", "i1");
    }

    @Test
    void ofAConditionThatAsksForNoOneInParticularSomeAreTried() {
        assertThat(alone("ItemScore( value < 85 )")).hasSizeBetween(3, 7);
        assertThat(alone("ItemScore( value < 85 ) PartScore( value < 85 ) IndicatorScore( value < 85 )"))
                .hasSizeBetween(5, 7);
    }

    @Test
    void whatIsNamedOnlyToLeaveItOutIsTriedToo() {
        assertThat(alone("ItemScore( item not in ( \"i9\", \"i12\" ), value < 85 )"))
                .contains("i9", "i12");
    }

    @Test
    void whatOnlyTheMutantLooksAtIsTriedToo() {
        assertThat(yaml(candidates(LOW, Optional.of(LOW.replace("i1", "i2")))))
                .contains("given: {i2: 84.99}", "given: {i1: 85.00, i2: 84.99}");
    }

    @Test
    void scoresThatAreHeldAgainstOneAnotherMeetWhereTheRuleTurns() {
        assertThat(yaml(candidates(
                        "PartScore( part == \"EIT1\", $a : value ) PartScore( part == \"EIT2\", value < $a - 20 )")))
                .contains(
                        "given: {parts: {\"EIT1\": 100.00, \"EIT2\": 79.99}}",
                        "given: {parts: {\"EIT1\": 100.00, \"EIT2\": 80.00}}",
                        "given: {parts: {\"EIT1\": 100.00, \"EIT2\": 80.01}}");
    }

    @Test
    void theYearBeforeIsGivenWhereARuleLooksAtIt() {
        assertThat(yaml(candidates("IndicatorScore( $s : subject, indicator == \"9\", $a : value ) "
                        + "PreviousScore( subject == $s, value > $a + 5 )")))
                .contains(
                        "given: {indicators: {\"9\": 0.00}}, previous: {indicators: {\"9\": 5.00}}",
                        "given: {indicators: {\"9\": 0.00}}, previous: {indicators: {\"9\": 5.01}}");
    }

    @Test
    void groupsAreTriedAllAlikeAndSomeOtherwise() {
        List<String> tried = yaml(
                candidates(
                        "accumulate( ItemScore( item in ( \"i1\", \"i2\", \"i3\" ), $v : value ); $m : average($v), $n : count($v); $m < 70, $n > 2 )"));

        assertThat(tried)
                .contains(
                        "given: {i1: 69.99, i2: 69.99, i3: 69.99}",
                        "given: {i1: 0.00, i2: 100.00, i3: 100.00}",
                        "given: {i1: 70.00, i2: 70.00, i3: null}");
    }

    @Test
    void noCandidateIsTriedTwiceNorInAnotherOrderNextTime() {
        String conditions = LOW + " ItemScore( item == \"i2\", value < 50 ) ItemScore( item == \"i3\", value < 60 )"
                + " ItemScore( item == \"i4\", value < 70 )";

        List<String> once = yaml(candidates(conditions).limit(4_000));

        assertThat(yaml(candidates(conditions).limit(4_000))).isEqualTo(once);
        assertThat(new HashSet<>(once)).hasSameSizeAs(once);
    }

    @Test
    void atMostFiveScoresAreTriedTogether() {
        String six = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "ItemScore( item == \"i" + i + "\", value < 85 )")
                .collect(Collectors.joining(" "));

        assertThat(candidates(six)
                        .map(candidate -> candidate.given().items().size())
                        .filter(size -> size < ITEMS))
                .containsOnly(1, 2, 3, 4, 5);
    }

    /** The subjects of the candidates that have one score. */
    private Set<String> alone(String conditions) {
        return candidates(conditions)
                .filter(candidate -> candidate.given().items().size() < ITEMS)
                .takeWhile(candidate -> candidate.given().items().size()
                                + candidate.given().published().size()
                        == 1)
                .flatMap(candidate -> Stream.concat(
                        candidate.given().items().keySet().stream(), candidate.given().published().keySet().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scores that a subject has in any candidate. */
    private List<String> scores(String conditions, String subject) {
        return candidates(conditions)
                .flatMap(
                        candidate -> Stream.ofNullable(candidate.given().items().get(subject)))
                .filter(Score::isPresent)
                .distinct()
                .sorted()
                .map(Score::toString)
                .toList();
    }

    private static <T> List<T> all(List<Candidate> candidates, Function<Assessment, T> part) {
        return new ArrayList<>(
                candidates.stream().map(Candidate::given).map(part).toList());
    }

    private List<String> yaml(String conditions) {
        return yaml(candidates(conditions));
    }

    private static List<String> yaml(Stream<Candidate> candidates) {
        return candidates
                .map(candidate -> String.join(", ", candidate.members()))
                .toList();
    }

    private Stream<Candidate> candidates(String conditions) {
        return candidates(conditions, Optional.empty());
    }

    private Stream<Candidate> candidates(String conditions, Optional<String> changed) {
        YearCases cases = cases(conditions, "");
        Rule rule = cases.rules().get(0);
        Optional<Rule> mutant = changed.map(other -> cases(other, "").rules().get(0));
        Framework framework = cases.engine().framework();
        Years years = Years.of(framework);
        return Candidates.of(
                new Levers(framework, years, FactChoices.of(framework)).of(rule, mutant, List.of()), List.of(), years);
    }

    private YearCases cases(String conditions, String yaml) {
        return TinyPack.with(directory, "rule \"x\" when " + conditions + " then findings.recommend(\"i1\"); end\n")
                .cases(yaml.isEmpty() ? "- {name: a, given: {i1: 90}, expect: {notes: {exactly: []}}}\n" : yaml)
                .read()
                .years()
                .get(0);
    }
}
