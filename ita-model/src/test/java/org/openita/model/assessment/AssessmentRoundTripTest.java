package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.json.JsonStyle;
import org.openita.model.score.Score;

@Tag("text")
class AssessmentRoundTripTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBack(@ForAll("assessments") Assessment assessment) {
        String json = assessment.toJson();

        Assessment read = Assessment.parse(json, "x");

        assertThat(read).isEqualTo(assessment);
        assertThat(read.toJson()).isEqualTo(json);
        assertThat(Assessment.parse(assessment.toJson(JsonStyle.COMPACT), "x")).isEqualTo(assessment);
        assertThat(Schema.problems(json)).as(json).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsBuiltAnewOfItsPartsIsTheSame(@ForAll("assessments") Assessment assessment) {
        AssessmentBuilder builder =
                Assessment.builder(Frameworks.of(assessment.fiscalYear())).agency(assessment.agency());
        assessment.items().forEach(builder::score);
        assessment.published().forEach(builder::score);
        assessment.respondents().forEach(builder::respondents);

        assertThat(builder.level(assessment.level().orElse(null)).build()).isEqualTo(assessment);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void whatTheBuilderAcceptsIsReadBackAndWhatItRefusesHasAReason(
            @ForAll("anyScores") Map<String, String> scores, @ForAll @IntRange(min = -2, max = 9) int number) {
        AssessmentBuilder builder = Assessment.builder(Framework.of(2567)).agency(Agency.Field.NAME, "ก");
        scores.forEach(builder::score);

        Optional<Assessment> built = builder.respondents("IIT", number).result();

        assertThat(built.isPresent()).isEqualTo(builder.problems().isEmpty());
        built.ifPresent(
                accepted -> assertThat(Assessment.parse(accepted.toJson(), "x")).isEqualTo(accepted));
        Statistics.label("accepted").collect(built.isPresent());
    }

    /** Few ids and values, some of which do not fit each other or anything. */
    @Provide
    Arbitrary<Map<String, String>> anyScores() {
        Arbitrary<String> ids = Arbitraries.of(
                "i1", "i2", "e1", "e1.part1", "e2.part2", "e2.part3", "o1", "9", "9.1", "EIT2", "IIT", "overall");
        Arbitrary<String> points = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of("0", "100", "100.00")),
                Tuple.of(2, Arbitraries.of("95.38", "pass")),
                Tuple.of(1, Arbitraries.of("95.123", "-1", "ก")));
        return Arbitraries.maps(ids, points).ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Arbitraries.of(Frameworks.years()).map(Frameworks::of).flatMap(AssessmentRoundTripTest::assessments);
    }

    private static Arbitrary<Assessment> assessments(Framework framework) {
        FiscalYear year = framework.fiscalYear();
        return Combinators.combine(
                        agencies(),
                        items(framework),
                        published(framework),
                        points(),
                        respondents(framework),
                        texts().optional())
                .as((agency, items, published, overall, respondents, level) -> new Assessment(
                                year, agency, items, published, respondents, level)
                        .withPublished(Subject.OVERALL, overall));
    }

    private static Arbitrary<Map<String, Integer>> respondents(Framework framework) {
        return byId(
                subjects(framework, List.of(Kind.INSTRUMENT, Kind.PART, Kind.ITEM)),
                id -> Arbitraries.integers().between(1, 9_999_999));
    }

    private static Arbitrary<Agency> agencies() {
        Arbitrary<Optional<String>> texts = texts().optional();
        return Combinators.combine(texts, texts(), texts, texts, texts).as(Agency::new);
    }

    /** Letters of any script, quotes, backslashes and characters beyond the first plane. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('ก', 'ฺ')
                .withCharRange(' ', '~')
                .withChars("เแโใไ๙éß漢—“”")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> "ก" + text + "𝒞");
    }

    private static Arbitrary<Map<String, Score>> items(Framework framework) {
        return byId(subjects(framework, List.of(Kind.ITEM)), id -> itemScores(framework, id));
    }

    private static Arbitrary<Map<String, Score>> published(Framework framework) {
        return byId(
                subjects(framework, List.of(Kind.INDICATOR, Kind.PART, Kind.INSTRUMENT)),
                id -> Arbitraries.oneOf(points(), Arbitraries.just(Score.MISSING)));
    }

    private static <T> Arbitrary<Map<String, T>> byId(List<String> ids, Function<String, Arbitrary<T>> values) {
        if (ids.isEmpty()) {
            return Arbitraries.just(Map.of());
        }
        return Arbitraries.of(ids)
                .flatMap(id -> values.apply(id).map(value -> Map.entry(id, value)))
                .list()
                .uniqueElements(Map.Entry::getKey)
                .ofMaxSize(ids.size())
                .map(ImmutableMap::copyOf);
    }

    private static List<String> subjects(Framework framework, List<Kind> kinds) {
        return framework.subjects().values().stream()
                .filter(subject -> kinds.contains(subject.kind()))
                .map(Subject::id)
                .toList();
    }

    private static Arbitrary<Score> itemScores(Framework framework, String subject) {
        Item item = framework.items().get(subject.split("[.]", -1)[0]);
        boolean isPassFail = item != null && item.scale().isPassFail();
        return isPassFail
                ? Arbitraries.of(Score.of("0"), Score.of("100"), Score.MISSING)
                : Arbitraries.oneOf(points(), Arbitraries.just(Score.MISSING));
    }

    private static Arbitrary<Score> points() {
        return Arbitraries.longs().between(0, Score.MAX_HUNDREDTHS).map(Score::ofHundredths);
    }
}
