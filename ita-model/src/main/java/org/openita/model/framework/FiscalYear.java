package org.openita.model.framework;

import java.time.LocalDate;

/**
 * A Thai fiscal year, numbered in the Buddhist Era.
 *
 * <p>FY2567 runs from 1 October 2566 (2023-10-01) to 30 September 2567 (2024-09-30). Immutable and thread-safe.
 *
 * @param year the Buddhist year, 2500 to 2699
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    static final int FIRST = 2500;
    static final int LAST = 2699;

    /** How far Buddhist years are ahead of those of the Common Era. */
    public static final int BUDDHIST_ERA_OFFSET = 543;

    /** @throws IllegalArgumentException if the year is not a Buddhist year between 2500 and 2699 */
    public FiscalYear {
        if (!isOne(year)) {
            throw new IllegalArgumentException("A fiscal year is a Buddhist year such as 2567, found " + year);
        }
    }

    /** Whether a number can be one. */
    public static boolean isOne(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The fiscal year of a Buddhist year such as 2567. */
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /** Its first day, 1 October of the year before. */
    public LocalDate start() {
        return LocalDate.of(year - BUDDHIST_ERA_OFFSET - 1, 10, 1);
    }

    /** Its last day, 30 September. */
    public LocalDate end() {
        return LocalDate.of(year - BUDDHIST_ERA_OFFSET, 9, 30);
    }

    /** The fiscal year after it, in which the plan that follows from its result is carried out. */
    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** {@code "2567"}. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
