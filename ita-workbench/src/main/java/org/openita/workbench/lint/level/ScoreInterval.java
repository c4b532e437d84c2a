package org.openita.workbench.lint.level;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.openita.model.score.Score;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;

/**
 * Scores next to each other between which no comparison of a set makes a difference.
 *
 * @param first the lowest, in hundredths of a point
 * @param last the highest, in hundredths of a point
 */
record ScoreInterval(int first, int last) {

    private static final int TOP = (int) Score.MAX_HUNDREDTHS;

    /** All scores from 0.00 to 100.00, cut wherever a comparison with a number changes its answer. */
    static List<ScoreInterval> cut(Collection<Comparison> comparisons) {
        TreeSet<Integer> starts = new TreeSet<>(ImmutableSortedSet.of(0));
        comparisons.forEach(comparison -> starts.addAll(changes(comparison)));
        List<ScoreInterval> cells = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            cells.add(new ScoreInterval(start, next == null ? TOP : next - 1));
        }
        return cells;
    }

    boolean isAll() {
        return first == 0 && last == TOP;
    }

    /** The scores at which a comparison's answer differs from that of the score below. */
    private static List<Integer> changes(Comparison comparison) {
        if (!(comparison.operand() instanceof Operand.Number number)) {
            return List.of();
        }
        int at = hundredths(number.number());
        boolean below = comparison.operator() == Operator.LESS || comparison.operator() == Operator.GREATER_OR_EQUAL;
        boolean above = comparison.operator() == Operator.LESS_OR_EQUAL || comparison.operator() == Operator.GREATER;
        List<Integer> changes = above ? List.of(at + 1) : below ? List.of(at) : List.of(at, at + 1);
        return changes.stream().filter(change -> change <= TOP).toList();
    }

    static int hundredths(BigDecimal points) {
        return points.movePointRight(2).intValueExact();
    }

    /** {@code "85.00-94.99"}. */
    @Override
    public String toString() {
        return first == last ? shown(first) : shown(first) + "-" + shown(last);
    }

    static String shown(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
