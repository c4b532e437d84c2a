/**
 * The report on what became of a plan after six or twelve months, with the memo that hands it in.
 *
 * <p>{@link org.openita.report.followup.PlanTasks} lays a plan out as tasks for the workbook that is kept up; {@link
 * org.openita.report.followup.FollowUpReport} makes the report of the workbook once it was read again. Nothing is added up that nobody
 * reported: a task without a share is counted as not reported, never as 0. What differs from the approved plan has a section of its
 * own.
 */
@NullMarked
package org.openita.report.followup;

import org.jspecify.annotations.NullMarked;
