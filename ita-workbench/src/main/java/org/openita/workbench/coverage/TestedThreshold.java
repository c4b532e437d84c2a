package org.openita.workbench.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openita.model.finding.Because;
import org.openita.model.framework.Scale;
import org.openita.model.score.Score;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;

/**
 * A threshold and the figures that were held against it.
 *
 * @param comparison the comparison that sets it
 * @param figures the figures in cases that expect something of the rule
 * @param all the figures in all cases
 * @param scaleOf the scale of an item that is scored once, by a figure of it
 */
record TestedThreshold(
        Comparison comparison, List<Because> figures, List<Because> all, Function<Because, Optional<Scale>> scaleOf) {

    /**
     * One side of it.
     *
     * @param score the score that should be met
     * @param isSeen whether it was, by a case that expects something of the rule
     * @param isSeenElsewhere whether it was by any case
     */
    record Side(BigDecimal score, boolean isSeen, boolean isSeenElsewhere) {}

    /** Just below, on and just above, as far as there can be such scores. */
    List<Side> sides(BigDecimal step, BigDecimal highest) {
        BigDecimal threshold = ((Operand.Number) comparison.operand()).number();
        List<Side> sides = new ArrayList<>();
        if (threshold.signum() > 0) {
            sides.add(side(threshold.subtract(step), value -> value.compareTo(threshold) < 0));
        }
        if (!isScoredOnce(all) || canBe(threshold)) {
            sides.add(side(threshold, value -> false));
        }
        if (threshold.compareTo(highest) < 0) {
            sides.add(side(threshold.add(step), value -> value.compareTo(threshold) > 0));
        }
        return sides;
    }

    private boolean canBe(BigDecimal threshold) {
        return all.stream()
                .flatMap(because -> scaleOf.apply(because).stream())
                .allMatch(scale -> scale.allows(Score.of(threshold).hundredths()));
    }

    private boolean isScoredOnce(List<Because> some) {
        return !some.isEmpty()
                && some.stream().allMatch(because -> scaleOf.apply(because).isPresent());
    }

    /** @param instead what counts where the very score cannot be, as with items that are scored once */
    private Side side(BigDecimal score, Predicate<BigDecimal> instead) {
        return new Side(score, isMet(figures, score, instead), isMet(all, score, instead));
    }

    private boolean isMet(List<Because> some, BigDecimal score, Predicate<BigDecimal> instead) {
        return some.stream()
                .map(Because::value)
                .anyMatch(value -> value.compareTo(score) == 0 || (isScoredOnce(all) && instead.test(value)));
    }
}
