package org.openita.tables.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.RoundedNumber;

/** The numbers of a workbook. All methods are pure. */
public final class Numbers {

    private static final int LONGEST = 40;
    private static final int PERCENT_SHIFT = 2;
    private static final int CERTAIN_DIGITS = 15;

    /** Whole numbers of more digits are shown with a power of ten where no format says otherwise. */
    private static final int WIDEST = 11;

    private Numbers() {}

    /**
     * A whole number.
     *
     * @throws IOException if it is none from 0 to the most
     */
    public static int whole(String text, int most) throws IOException {
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
     * shows are the first 15 digits. A number shown with two decimals counts with these; so does one with so many that nobody
     * typed them.
     *
     * @throws IOException if it is no number
     */
    public static Cell cell(String raw, NumberFormat format) throws IOException {
        BigDecimal value = value(raw);
        return switch (format.look()) {
            case DATE -> new Cell(Cell.Kind.DATE, plain(value), false, "", Dates.shown(value));
            case PERCENT -> number(value.movePointRight(PERCENT_SHIFT), format);
            case POWER ->
                new Cell(Cell.Kind.NUMBER, plain(value), false, "", String.format(Locale.ROOT, "%.2E", value));
            case PLAIN -> number(value, format);
        };
    }

    private static Cell number(BigDecimal value, NumberFormat format) {
        BigDecimal seen = RoundedNumber.of(value, format.decimals());
        return new Cell(
                Cell.Kind.NUMBER,
                plain(seen),
                false,
                seen.compareTo(value) == 0 ? "" : plain(value),
                shown(plain(seen), format));
    }

    /** A whole number as people see it who look for a code: with its zeros, or cut short. */
    private static String shown(String whole, NumberFormat format) {
        if (format.zeros() > whole.length()) {
            return "0".repeat(format.zeros() - whole.length()) + whole;
        }
        boolean isLong = format.decimals() == NumberFormat.ANY && whole.length() > WIDEST;
        BigDecimal number = isLong ? new BigDecimal(whole) : BigDecimal.ZERO;
        return isLong && number.scale() <= 0 ? String.format(Locale.ROOT, "%.5E", number) : "";
    }

    private static BigDecimal value(String raw) throws IOException {
        String text = raw.strip();
        try {
            if (text.length() > LONGEST || !Double.isFinite(Double.parseDouble(text))) {
                throw new IOException("a number out of range");
            }
            return new BigDecimal(text.toUpperCase(Locale.ROOT)).round(new MathContext(CERTAIN_DIGITS));
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
