package org.openita.workbench.lint.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.rules.language.Operator;

class ValuesTest {

    /** Every comparison with a bound inside and at both ends, held against comparing every score by itself. */
    @ParameterizedTest
    @CsvSource({"0", "0.01", "84.99", "85", "99.99", "100"})
    void aSetHoldsTheVeryScoresThatCompareSo(BigDecimal points) {
        for (Operator operator : Operator.values()) {
            BitSet expected = new BitSet();
            for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
                expected.set(
                        hundredths,
                        operator.holds(BigDecimal.valueOf(hundredths, 2).compareTo(points)));
            }
            assertThat(Values.scores(operator, points))
                    .as(operator + " " + points)
                    .hasToString(expected.toString());
        }
    }
}
