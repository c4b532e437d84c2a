package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;

class ShareTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final Subject WHOLE = FRAMEWORK.subject(Subject.OVERALL);
    private static final List<Subject> MEMBERS =
            FRAMEWORK.subjects(Kind.INSTRUMENT).subList(0, 2);

    @Test
    void aDecimalWeightIsAnExactFraction() {
        assertThat(Share.of(new BigDecimal("0.30"))).hasToString("3/10");
        assertThat(Share.of(new BigDecimal("1"))).isEqualTo(Share.WHOLE);
        assertThat(Share.of(new BigDecimal("0.125"))).hasToString("1/8");
    }

    @Test
    void aShareOfAShareIsTheirProduct() {
        assertThat(Share.of(3, 10).times(Share.oneOf(6))).hasToString("1/20");
    }

    @Test
    void nothingAndMoreThanTheWholeAreNoShares() {
        assertThatThrownBy(() -> new Share(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(4, 3)).hasMessageContaining("4/3").hasMessageContaining("Share.of");
        assertThatThrownBy(() -> new Share(2, 4)).hasMessageContaining("lowest terms");
    }

    @Test
    void sharesThatDoNotAddUpToOneAreRefused() {
        assertThatThrownBy(() -> WeightedMean.sumOf(WHOLE, MEMBERS, weights("0.3", "0.6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'overall' must add up to 1, found 9/10")
                .hasMessageContaining("weights in the framework");
    }

    @Test
    void sumsTooFineForExactArithmeticAreRefusedBeforeAnythingIsScored() {
        WeightedMean fine = WeightedMean.sumOf(WHOLE, MEMBERS, weights("0.00000000000000001", "0.99999999999999999"));

        assertThatThrownBy(() -> Formula.of(fine, ones()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("'overall'")
                .hasMessageContaining("rounder weights");
    }

    /** No score has a fraction yet. */
    private static long[] ones() {
        long[] denominators = new long[FRAMEWORK.subjects().size()];
        Arrays.fill(denominators, 1);
        return denominators;
    }

    private static List<BigDecimal> weights(String... weights) {
        return Arrays.stream(weights).map(BigDecimal::new).toList();
    }
}
