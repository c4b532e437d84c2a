package org.openita.workbench.lint.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

class ValuesTest {

    /** Every comparison with a bound inside and at both ends, held against comparing every score by itself. */
    @ParameterizedTest
    @CsvSource({"0", "0.01", "84.99", "85", "99.99", "100"})
    void aSetHoldsTheVeryScoresThatCompareSo(BigDecimal points) {
        for (Operator operator : Operator.values()) {
            assertThat(held(Values.scores(operator, points)))
                    .as(operator + " " + points)
                    .isEqualTo(scores(operator, points));
        }
    }

    /** What two or three comparisons leave, held against the same score by score. */
    @Test
    void whatIsInSeveralSetsIsWhatIsInEach() {
        Random random = new Random(11);
        List<Operator> operators = List.of(Operator.values());
        for (int i = 0; i < 300; i++) {
            Values values = Values.all(Property.Kind.NUMBER);
            BitSet expected = new BitSet();
            expected.set(0, 10_001);
            for (int j = 0; j < 3; j++) {
                Operator operator = operators.get(random.nextInt(operators.size()));
                BigDecimal points = BigDecimal.valueOf(random.nextInt(5) * 2_500L, 2);
                Values one = Values.scores(operator, points);
                BitSet ofOne = scores(operator, points);
                assertThat(values.isWithin(one)).isEqualTo(isWithin(expected, ofOne));
                assertThat(one.isWithin(values)).isEqualTo(isWithin(ofOne, expected));
                values = values.and(one);
                expected.and(ofOne);
            }
            assertThat(held(values)).isEqualTo(expected);
            assertThat(values.isEmpty()).isEqualTo(expected.isEmpty());
        }
    }

    private static BitSet scores(Operator operator, BigDecimal points) {
        BitSet scores = new BitSet();
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            scores.set(
                    hundredths, operator.holds(BigDecimal.valueOf(hundredths, 2).compareTo(points)));
        }
        return scores;
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest.isEmpty();
    }

    /** What a set holds, asked of each score there can be. */
    private static BitSet held(Values values) {
        BitSet held = new BitSet();
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            Values score = Values.scores(Operator.EQUAL, BigDecimal.valueOf(hundredths, 2));
            held.set(hundredths, score.isWithin(values));
        }
        return held;
    }
}
