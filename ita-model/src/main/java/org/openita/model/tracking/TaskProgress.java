package org.openita.model.tracking;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of a task.
 *
 * <p>Immutable and thread-safe.
 *
 * @param task the task as the workbook now has it
 * @param origin how it came to be in the workbook
 * @param state how far it is; empty where nobody said
 * @param share how much of it is done, 0 to 100; empty where nobody said
 * @param result what was done
 * @param evidence what shows it
 * @param obstacles what stood in the way
 */
public record TaskProgress(
        PlannedTask task,
        Origin origin,
        Optional<TaskState> state,
        Optional<BigDecimal> share,
        String result,
        String evidence,
        String obstacles) {

    /** How a task came to be in a workbook. */
    public enum Origin {
        /** As approved. */
        APPROVED,
        /** Approved, but it reads otherwise now. */
        CHANGED,
        /** Not in the plan that was approved. */
        ADDED
    }

    /** Whether nothing at all was filled in. */
    public boolean isSilent() {
        return state.isEmpty() && share.isEmpty() && result.isEmpty() && evidence.isEmpty() && obstacles.isEmpty();
    }
}
