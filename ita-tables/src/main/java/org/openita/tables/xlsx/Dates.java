package org.openita.tables.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The days that workbooks keep as numbers. All methods are pure. */
final class Dates {

    private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);
    private static final int MOST = 2_958_465;

    private Dates() {}

    /** A day such as {@code 2024-02-01}; empty for a number that is none. */
    static String shown(BigDecimal number) {
        boolean isDay = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return isDay ? BEGIN.plusDays(number.longValue()).toString() : "";
    }
}
