package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Subject;

/**
 * A figure under {@code รวม} beside all instruments: the overall score where it is what they add up to by their weights. All methods
 * are pure.
 */
final class TotalColumn {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private TotalColumn() {}

    /** Whether a figure is the overall score that the others of its row give. */
    static boolean isOverall(BigDecimal figure, List<SubjectCell> others, WeightGroups groups) {
        boolean isGiven = others.stream().anyMatch(cell -> cell.subject().equals(Subject.OVERALL));
        return !isGiven
                && groups.all().stream()
                        .filter(group -> group.total().equals(Subject.OVERALL))
                        .findFirst()
                        .flatMap(group -> sum(group, others))
                        .filter(sum -> sum.subtract(figure).abs().compareTo(ROUNDING) <= 0)
                        .isPresent();
    }

    /** The weighted sum; empty where a member is missing. */
    private static Optional<BigDecimal> sum(WeightGroup group, List<SubjectCell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String member : group.weights().keySet()) {
            Optional<BigDecimal> score = cells.stream()
                    .filter(cell ->
                            cell.given() == ValueKind.SCORE && cell.subject().equals(member))
                    .findFirst()
                    .flatMap(SubjectCell::number);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(score.get().multiply(group.weight(member)).divide(HUNDRED));
        }
        return Optional.of(sum);
    }
}
