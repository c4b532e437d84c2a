package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Result;
import org.openita.scoring.arithmetic.LowestComponent.Span;

class LowestComponentTest {

    /** (90 - 0.3 · 96.10 - 0.3 · 87.58) / 0.4 = 87.24, and what rounding the four known figures leaves to either side. */
    @Test
    void theOnlyOpenComponentLiesBetweenItsBounds() {
        Result result = Result.nothing(2567)
                .and("overall", "90")
                .and("IIT", "96.10")
                .and("EIT1", "92.72")
                .and("EIT2", "82.44");

        assertThat(span(result)).isEqualTo(new Span(8722, 8726));
    }

    /** All three are open: the lowest of them is highest where all are what the overall score is. */
    @Test
    void ofSeveralTheLowestIsAtMostWhatAllCanReachTogether() {
        Span span = span(Result.nothing(2568).and("overall", "99.06"));

        assertThat(span).isEqualTo(new Span(9370, 9907));
    }

    @Test
    void openComponentsAreSupposedAtAScoreAsFarAsTheirBoundsAllow() {
        Result result = Result.nothing(2568).and("overall", "99.06");
        List<Fact> supposed = LowestComponent.of(result.framework()).facts(facts(result), 9700);

        assertThat(supposed)
                .filteredOn(ComponentScore.class::isInstance)
                .containsExactly(
                        ComponentScore.known("IIT", 97),
                        ComponentScore.known("EIT", 97),
                        ComponentScore.known("OIT", 97.64));
        assertThat(supposed).hasSameSizeAs(facts(result));
    }

    @Test
    void whatIsKnownStays() {
        Result result =
                Result.nothing(2567).and("overall", "95.11").and("IIT", "96.10").and("OIT", "100");

        assertThat(LowestComponent.of(result.framework()).facts(facts(result), 0))
                .contains(ComponentScore.known("IIT", 96.1), ComponentScore.known("OIT", 100));
    }

    private static Span span(Result result) {
        ScoreSheet sheet = result.scored().sheet();
        return LowestComponent.of(result.framework()).span(sheet, facts(result));
    }

    private static List<Fact> facts(Result result) {
        return FactSheet.of(result.framework()).facts(result.scored().sheet());
    }
}
