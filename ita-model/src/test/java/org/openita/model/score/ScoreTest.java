package org.openita.model.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 10000", "95.38, 9538", "95.380, 9538", "9.5e1, 9500"})
    void aScoreIsANumberOfPointsWithAtMostTwoDecimals(String points, long hundredths) {
        assertThat(Score.of(points)).isEqualTo(Score.ofHundredths(hundredths));
        assertThat(Score.of(new BigDecimal(points))).isEqualTo(Score.ofHundredths(hundredths));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", delimiter = '|', textBlock = """
        95.123  | found 95.123, which has more decimals
        -0.01   | found -0.01
        100.01  | found 100.01
        1e999   | found 1E+999
        1e-999  | found 1E-999, which has more decimals
        NaN     | found "NaN"
        95,38   | found "95,38"
        ''      | found ""
        null    | found null
        """)
    void anythingElseIsRefusedInASentence(String points, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(points))
                .withMessage("A score is a number of points from 0 to 100 with at most two decimals, " + found
                        + "; where there is none, use Score.MISSING");
    }

    @Test
    void noNumberIsNoScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of((BigDecimal) null))
                .withMessageContaining("found null");
    }

    @Test
    void nothingIsDividedByNought() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.ofExact(0, 0))
                .withMessage(
                        "A score is a fraction of a point, found 0/0 hundredths; give a denominator of 1 or more, or"
                                + " Score.MISSING where there is no score");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.ofExact(30_001, 3))
                .withMessageContaining("between 0 and 100 points, found 30001/3 hundredths");
    }
}
