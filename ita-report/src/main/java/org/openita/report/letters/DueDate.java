package org.openita.report.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.scoring.report.Plan;

/**
 * When progress of a plan is due: at the end of each quarter of its fiscal year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param quarter 1 to 4
 * @param day the last day of the quarter
 */
public record DueDate(int quarter, LocalDate day) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** Those of a plan that are not over on a day; all where no day is known. */
    public static List<DueDate> of(Plan plan, Optional<LocalDate> today) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> new DueDate(
                        quarter,
                        plan.start().plusMonths((long) MONTHS * quarter).minusDays(1)))
                .filter(due -> today.filter(due.day()::isBefore).isEmpty())
                .toList();
    }

    /** Whether the half or the whole of the year is over with it. */
    public boolean isOfReport() {
        return quarter % 2 == 0;
    }

    /** How many months of the year are over with it. */
    public int months() {
        return quarter * MONTHS;
    }
}
