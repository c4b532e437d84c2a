package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.IndicatorScore;
import org.openita.model.score.InstrumentScore;
import org.openita.model.score.ItemScore;
import org.openita.model.score.OverallScore;
import org.openita.model.score.PartScore;
import org.openita.model.score.Score;
import org.openita.model.score.SubIndicatorScore;
import org.openita.model.score.TopicScore;
import org.openita.scoring.Result;

class FactSheetTest {

    @Test
    void everyScoreOfTheMunicipalityIsAFact() {
        List<Fact> facts = facts(Result.koCorrected());

        assertThat(facts)
                .contains(
                        new ItemScore("i5", "i5", "", "IIT", "2", "", 96.15),
                        new ItemScore("e9.part1", "e9", "EIT1", "EIT", "8", "", 62.5),
                        new ItemScore("o34", "o34", "", "OIT", "10", "10.2", 100),
                        new SubIndicatorScore("9.1", "9.1", "9", "OIT", 100),
                        new IndicatorScore("7", "7", "EIT", 88.13),
                        new PartScore("EIT2", "EIT2", "EIT", 82.44),
                        new InstrumentScore("IIT", "IIT", 96.1),
                        new OverallScore("overall", 95.11));
        assertThat(of(ItemScore.class, facts)).hasSize(15 + 2 * 9 + 35);
        assertThat(of(SubIndicatorScore.class, facts)).hasSize(7);
        assertThat(of(IndicatorScore.class, facts)).hasSize(10);
    }

    @Test
    void theComponentsAreTheFourOfTheYear() {
        assertThat(of(ComponentScore.class, facts(Result.koCorrected())))
                .containsExactly(
                        ComponentScore.known("IIT", 96.1),
                        ComponentScore.known("EIT1", 92.72),
                        ComponentScore.known("EIT2", 82.44),
                        ComponentScore.known("OIT", 100));
    }

    @Test
    void aPartThatIsKnownIsAComponentAndTheOtherLiesBetweenBounds() {
        Result known = Result.nothing(2567).and("EIT", "87.58").and("EIT2", "82.44");

        assertThat(of(ComponentScore.class, facts(known)))
                .contains(ComponentScore.known("EIT2", 82.44), ComponentScore.between("EIT1", 92.71, 92.74));
    }

    @Test
    void anInstrumentStandsInOnceForPartsOfWhichNothingIsKnown() {
        assertThat(of(ComponentScore.class, facts(Result.nothing(2567).and("EIT", "94.15"))))
                .contains(new ComponentScore("EIT", "EIT", 94.15, 94.15, 88.29))
                .hasSize(3);
    }

    @Test
    void aPartOfWhichOneItemIsMissingLiesBetweenWhatThatItemCanBe() {
        Result result = Result.koCorrected().withoutPublished().without("e1.part2");

        assertThat(of(ComponentScore.class, facts(result)))
                .contains(ComponentScore.known("EIT1", 92.72), ComponentScore.between("EIT2", 73.89, 85));
    }

    @Test
    void theOverallScoreAloneBoundsEveryComponent() {
        assertThat(of(ComponentScore.class, facts(Result.nothing(2568).and("overall", "99.06"))))
                .containsExactly(
                        ComponentScore.between("IIT", 96.85, 100),
                        new ComponentScore("EIT", "EIT", 96.85, 100, 93.7),
                        ComponentScore.between("OIT", 97.64, 100));
    }

    @Test
    void theOtherComponentsNarrowTheBounds() {
        ComponentScore missing = of(
                        ComponentScore.class,
                        facts(Result.nothing(2567)
                                .and("overall", "95.11")
                                .and("IIT", "96.10")
                                .and("OIT", "100")))
                .get(1);

        assertThat(missing.component()).isEqualTo("EIT");
        assertThat(missing.least()).isEqualTo(87.58, within(0.03)).isLessThanOrEqualTo(87.58);
        assertThat(missing.most()).isEqualTo(87.62, within(0.03)).isGreaterThanOrEqualTo(87.58);
    }

    @Test
    void whereNothingIsKnownAnythingIsPossible() {
        assertThat(of(ComponentScore.class, facts(Result.nothing(2567))))
                .hasSize(3)
                .allMatch(component -> component.least() == 0 && component.most() == 100);
    }

    @Test
    void contradictoryFiguresBoundNothing() {
        Result impossible =
                Result.nothing(2567).and("overall", "99").and("IIT", "10").and("EIT", "10");

        assertThat(facts(impossible)).contains(ComponentScore.between("OIT", 0, 100));
    }

    @Test
    void theLowestItemOfEachTopicRowAndPartIsAFact() {
        List<TopicScore> topics = of(TopicScore.class, facts(Result.koAsPrinted()));

        assertThat(topics)
                .contains(
                        new TopicScore("e9.part1", "2", "EIT", "EIT1", 62.5, true),
                        new TopicScore("e7.part2", "2", "EIT", "EIT2", 74, true),
                        new TopicScore("i10", "4", "IIT", "", 90, true),
                        new TopicScore("o22", "7", "OIT", "", 100, true));
        assertThat(topics).hasSize(6 + 2 * 4 + 7);
    }

    @Test
    void aTopicRowWithoutAllItemsSaysSo() {
        assertThat(facts(Result.koCorrected().without("i10", "i11")))
                .contains(new TopicScore("i12", "4", "IIT", "", 90.77, false));
    }

    @Test
    void aTopicRowWithoutAnyItemIsNoFact() {
        assertThat(of(TopicScore.class, facts(Result.koCorrected().withoutItems())))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNoFact() {
        List<Fact> facts = facts(Result.koCorrected().withoutPublished().without("i5"));

        assertThat(facts)
                .filteredOn(fact -> !(fact instanceof ComponentScore))
                .extracting(Fact::subject)
                .doesNotContain("i5", "2", "IIT", "overall")
                .contains("i4", "1", "EIT");
    }

    @Property
    void noInstrumentLiesOutsideItsBoundsWhenItIsHidden(@ForAll("wholeResults") Result result) {
        Map<String, Score> instruments = result.scored().sheet().all(Subject.Kind.INSTRUMENT);
        if (result.scored().sheet().overall().isMissing()) {
            return;
        }
        instruments.forEach((hidden, score) -> assertThat(hiding(hidden, result, instruments))
                .allSatisfy(component -> {
                    assertThat(component.least()).isLessThanOrEqualTo(score.value());
                    assertThat(component.most()).isGreaterThanOrEqualTo(score.value());
                }));
    }

    /** What remains of a component when all but the figures as shown of overall and the other instruments is hidden. */
    private static List<ComponentScore> hiding(String hidden, Result result, Map<String, Score> instruments) {
        Result shown = new Result(result.framework(), Map.of());
        for (Map.Entry<String, Score> instrument : instruments.entrySet()) {
            if (!instrument.getKey().equals(hidden)) {
                shown = shown.and(instrument.getKey(), instrument.getValue().toString());
            }
        }
        shown = shown.and("overall", result.scored().sheet().overall().toString());
        return of(ComponentScore.class, facts(shown)).stream()
                .filter(component -> component.component().equals(hidden))
                .toList();
    }

    @Provide
    Arbitrary<Result> wholeResults() {
        return RandomResults.whole();
    }

    private static List<Fact> facts(Result result) {
        return FactSheet.of(result.framework()).facts(result.scored().sheet());
    }

    private static <T extends Fact> List<T> of(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
