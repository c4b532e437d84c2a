package org.openita.scoring.check;

import com.google.common.collect.Lists;
import java.util.BitSet;
import java.util.List;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * Rows whose scores all stand one row too high, or too low, as they do when a row was skipped or typed twice.
 *
 * @param rows at least two, in the order of the framework
 * @param tooHigh whether each score belongs in the row below, else in the row above
 */
record Shift(List<MeasuredItem> rows, boolean tooHigh) {

    /** The rows such that each score belongs in the next, and that of the last in none of them. */
    List<MeasuredItem> inOrder() {
        return tooHigh ? rows : Lists.reverse(rows);
    }

    /** Whether the last score is missing or that of the row before typed twice, so that one score was lost in the shift. */
    boolean leavesGap(ScoreSheet sheet) {
        List<MeasuredItem> order = inOrder();
        Score last = sheet.of(order.get(order.size() - 1).subject());
        return last.isMissing()
                || last.equals(sheet.of(order.get(order.size() - 2).subject()));
    }

    /**
     * The rows of the group that have a score once these are moved.
     *
     * @param before those that have one now
     * @param from where in the group these rows begin
     */
    BitSet present(BitSet before, int from, ScoreSheet sheet) {
        BitSet after = (BitSet) before.clone();
        int last = rows.size() - 1;
        for (int i = 0; i < last; i++) {
            after.set(from + (tooHigh ? i + 1 : i), before.get(from + (tooHigh ? i : i + 1)));
        }
        after.set(from + (tooHigh ? 0 : last), !leavesGap(sheet) && before.get(from + (tooHigh ? last : 0)));
        return after;
    }
}
