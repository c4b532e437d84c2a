package org.openita.tables.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The numbers of a workbook. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final int PERCENT_SHIFT = 2;
    private static final int CERTAIN_DIGITS = 15;

    private Numbers() {}

    /** @throws IOException if it is no whole number from 0 to the most */
    static int whole(String text, int most) throws IOException {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IOException("a number that is none", e);
        }
        throw new IOException("a number out of range");
    }

    /**
     * A number as people see it. Workbooks keep binary fractions, and Excel writes 92.72 as 92.719999999999999: what it
     * shows are the first 15 digits.
     */
    static String shown(String raw, boolean isPercent) throws IOException {
        String text = raw.strip();
        try {
            if (text.length() > LONGEST || !Double.isFinite(Double.parseDouble(text))) {
                throw new IOException("a number out of range");
            }
            BigDecimal value = new BigDecimal(text.toUpperCase(Locale.ROOT)).round(new MathContext(CERTAIN_DIGITS));
            BigDecimal seen = isPercent ? value.movePointRight(PERCENT_SHIFT) : value;
            return plain(seen);
        } catch (NumberFormatException e) {
            throw new IOException("a number that is none", e);
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean isPlain = Math.abs(stripped.scale()) <= LONGEST;
        return isPlain ? stripped.toPlainString() : stripped.toString();
    }
}
