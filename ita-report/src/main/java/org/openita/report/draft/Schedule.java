package org.openita.report.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;

/**
 * When what is done: nothing begins before the report's date, and what decides the level is done a quarter after the one in which the
 * plan begins. Immutable and thread-safe.
 *
 * @param start the first day
 * @param early the last day for what decides the level
 * @param end the last day
 */
record Schedule(LocalDate start, LocalDate early, LocalDate end) {

    private static final int MONTHS_IN_QUARTER = 3;

    /** @param today the report's date; where there is none, the plan begins with its year */
    static Schedule of(Plan plan, Optional<LocalDate> today) {
        LocalDate start = today.filter(day -> day.isAfter(plan.start())).orElse(plan.start());
        LocalDate end = start.isAfter(plan.end()) ? endOfYear(start) : plan.end();
        LocalDate early =
                endOfQuarter(start).plusDays(1).plusMonths(MONTHS_IN_QUARTER).minusDays(1);
        return new Schedule(start, early.isAfter(end) ? end : early, end);
    }

    /** Quarters of fiscal years are those of calendar years. */
    private static LocalDate endOfQuarter(LocalDate day) {
        int last = (day.getMonthValue() + MONTHS_IN_QUARTER - 1) / MONTHS_IN_QUARTER * MONTHS_IN_QUARTER;
        return day.withDayOfMonth(1).withMonth(last).plusMonths(1).minusDays(1);
    }

    private static LocalDate endOfYear(LocalDate day) {
        FiscalYear year = FiscalYear.of(day.getYear() + FiscalYear.BUDDHIST_ERA_OFFSET);
        return day.isAfter(year.end()) ? year.next().end() : year.end();
    }

    /** The day by which an action is done. */
    LocalDate due(PlannedAction action) {
        return action.urgency().decidesLevel() && action.urgency().isWeakness() ? early : end;
    }
}
