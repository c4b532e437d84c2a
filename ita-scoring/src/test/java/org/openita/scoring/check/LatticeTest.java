package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LatticeTest {

    @Test
    void twentySixRespondentsCanGive9615But9645Not() {
        Lattice lattice = new Lattice(2_000, 26);

        assertThat(lattice.holds(9_615)).isTrue();
        assertThat(lattice.holds(9_645)).isFalse();
        assertThat(lattice.within(new Range(9_500, 9_700))).containsExactly(9_538, 9_615, 9_692);
    }

    @Property(tries = 60)
    void aLatticeHoldsExactlyTheRoundedMeans(@ForAll @IntRange(min = 1, max = 520) int respondents) {
        for (int step : new int[] {2_000, 10_000}) {
            Set<Long> means = means(step, respondents);
            Lattice lattice = new Lattice(step, respondents);

            for (int score = 0; score <= 10_000; score++) {
                assertThat(lattice.holds(score))
                        .as("%d of %d", score, respondents)
                        .isEqualTo(means.contains((long) score));
            }
            assertThat(lattice.within(new Range(0, 10_000)))
                    .containsExactly(means.stream().mapToLong(Long::longValue).toArray());
            assertThat(lattice.within(new Range(3, 2))).isEmpty();
        }
    }

    private static Set<Long> means(int step, int respondents) {
        Set<Long> means = new TreeSet<>();
        for (long steps = 0; steps * step <= 10_000L * respondents; steps++) {
            BigDecimal sum = BigDecimal.valueOf(steps * step);
            means.add(sum.divide(BigDecimal.valueOf(respondents), 0, RoundingMode.HALF_UP)
                    .longValueExact());
        }
        return means;
    }
}
