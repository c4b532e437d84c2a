package org.openita.model.tracking;

import java.util.List;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;

/**
 * A plan and what became of it so far.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agency whose plan it is
 * @param result the fiscal year of the result that the plan was made on; it is carried out in the year after
 * @param months how many months of the plan's year have passed: 6 or 12
 * @param tasks the tasks in the order of the workbook
 * @param missing tasks that were approved and are no longer in the workbook
 */
public record FollowUp(
        Agency agency, FiscalYear result, int months, List<TaskProgress> tasks, List<PlannedTask> missing) {

    public FollowUp {
        tasks = List.copyOf(tasks);
        missing = List.copyOf(missing);
    }

    /** The fiscal year in which the plan is carried out. */
    public FiscalYear year() {
        return result.next();
    }
}
