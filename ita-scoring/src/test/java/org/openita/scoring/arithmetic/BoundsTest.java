package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Result;

class BoundsTest {

    @Test
    void whatIsKnownIsItsOwnBounds() {
        Result known = Result.nothing(2567).and("IIT", "96.10");

        assertThat(span(known, "IIT")).isEqualTo("96.10 96.10");
    }

    /** Half a hundredth to either side of both known figures: 2 · 87.58 - 82.44 = 92.72. */
    @Test
    void aPartIsTwiceTheInstrumentLessTheOther() {
        Result known = Result.nothing(2567).and("EIT", "87.58").and("EIT2", "82.44");

        assertThat(span(known, "EIT1")).isEqualTo("92.71 92.74");
    }

    @ParameterizedTest
    @CsvSource({"EIT, 100, 99.99 100.00", "EIT, 0, 0.00 0.01", "EIT, 40, 0.00 80.01", "EIT, 60, 19.99 100.00"})
    void aBoundIsNoLowerThanNothingAndNoHigherThanAll(String subject, String points, String parts) {
        Result known = Result.nothing(2567).and(subject, points);

        assertThat(span(known, "EIT1")).isEqualTo(parts);
        assertThat(span(known, "EIT2")).isEqualTo(parts);
    }

    @Test
    void whatIsPassedOrMissedIsAllOrNothing() {
        Result allButOne = Result.koCorrected().withoutPublished().without("o1");

        assertThat(span(allButOne, "o1")).isEqualTo("0.00 100.00");
        assertThat(span(allButOne.and("9.1", "100"), "o1")).isEqualTo("100.00 100.00");
    }

    @Test
    void contradictionsBoundNothing() {
        Result impossible =
                Result.nothing(2567).and("overall", "99").and("IIT", "10").and("EIT", "10");

        assertThat(span(impossible, "OIT")).isEqualTo("0.00 100.00");
    }

    @Test
    void aSheetIsFilledWithTheLowestAndTheHighest() {
        Result known = Result.nothing(2567).and("EIT", "60");
        Ranges ranges = ranges(known);

        assertThat(ranges.lowest().of("EIT1")).isEqualTo(Score.of("19.99"));
        assertThat(ranges.highest().of("EIT1")).isEqualTo(Score.of("100"));
        assertThat(ranges.lowest().of("EIT")).isEqualTo(Score.of("60"));
        assertThat(ranges.highest().of("EIT")).isEqualTo(Score.of("60"));
    }

    private static String span(Result result, String id) {
        Ranges ranges = ranges(result);
        Subject subject = result.framework().subject(id);
        return ranges.least(subject).shown() + " " + ranges.most(subject).shown();
    }

    private static Ranges ranges(Result result) {
        ScoreSheet sheet = result.scored().sheet();
        return Bounds.of(result.framework()).of(sheet);
    }
}
