package org.openita.scoring.proofreading;

import java.util.regex.Matcher;

/**
 * A date as a report has it: with a day or without, its year in two digits or four, of either era.
 *
 * @param day of the month; 0 where none is said
 * @param month of the year, from 1
 * @param year as written
 */
record ReportedDate(int day, int month, String year) {

    private static final int CENTURY = 2500;
    private static final int BETWEEN_ERAS = 543;
    private static final int DAYS = 31;

    /** The first or second date that was found. */
    static ReportedDate of(Matcher found, int which, Patterns patterns) {
        String day = found.group("d" + which);
        String month = found.group("m" + which);
        boolean isNumber = Character.isDigit(month.charAt(0));
        return new ReportedDate(
                day == null ? 0 : Integer.parseInt(day),
                isNumber ? Integer.parseInt(month) : patterns.month(month),
                found.group("y" + which));
    }

    boolean isDate() {
        return month >= 1 && month <= 12 && day <= DAYS;
    }

    /** The year in the Buddhist era. */
    int fullYear() {
        int number = writtenYear();
        boolean isShort = year.length() == 2;
        return isShort ? CENTURY + number : number < CENTURY - 100 ? number + BETWEEN_ERAS : number;
    }

    int writtenYear() {
        return Integer.parseInt(year);
    }

    ReportedDate inYear(int other) {
        return new ReportedDate(day, month, String.valueOf(other));
    }

    /** Whether it lies before another; in one month a day that is not said lies neither before nor behind. */
    boolean isBefore(ReportedDate other) {
        int difference = 12 * (fullYear() - other.fullYear()) + month - other.month;
        return difference < 0 || (difference == 0 && day > 0 && other.day > 0 && day < other.day);
    }
}
