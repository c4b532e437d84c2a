package org.openita.tables.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number. Immutable and thread-safe.
 *
 * @param look what it makes of a number
 * @param decimals how many it shows, or {@link #ANY}
 * @param zeros how many digits it shows at least, as codes have them
 */
public record NumberFormat(Look look, int decimals, int zeros) {

    /** As many decimals as there are. */
    public static final int ANY = -1;

    /** Shows numbers as they are. */
    public static final NumberFormat GENERAL = plain(ANY);

    private static final NumberFormat DATE = new NumberFormat(Look.DATE, ANY, 0);
    private static final NumberFormat POWER = new NumberFormat(Look.POWER, ANY, 0);

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.|(?i:general)");
    private static final Pattern OF_DATES = Pattern.compile("[YMDHSBGymdhsbg]");
    private static final Pattern DIGITS = Pattern.compile("[0#?,]*(\\.[0#?]*)?");
    private static final Pattern OF_CODES = Pattern.compile("[#,-]*0[0-]+");

    /** What a format makes of a number. */
    public enum Look {
        /** As it is. */
        PLAIN,
        /** Times a hundred. */
        PERCENT,
        /** As a day or an hour. */
        DATE,
        /** With a power of ten, such as 1.23E+12. */
        POWER
    }

    private static NumberFormat plain(int decimals) {
        return new NumberFormat(Look.PLAIN, decimals, 0);
    }

    private static NumberFormat percent(int decimals) {
        return new NumberFormat(Look.PERCENT, decimals, 0);
    }

    /** That of a code such as {@code 0.00%}; numbers above zero have its first section. */
    public static NumberFormat of(String code) {
        String first = ASIDE.matcher(code).replaceAll("").split(";", -1)[0].strip();
        if (first.contains("%")) {
            return percent(decimals(first));
        }
        if (OF_DATES.matcher(first).find()) {
            return DATE;
        }
        if (first.contains("E+") || first.contains("E-")) {
            return POWER;
        }
        boolean isOfCodes = OF_CODES.matcher(first).matches();
        int zeros = isOfCodes ? (int) first.chars().filter(c -> c == '0').count() : 0;
        return new NumberFormat(Look.PLAIN, decimals(first), zeros);
    }

    private static int decimals(String code) {
        Matcher digits = DIGITS.matcher(code);
        boolean hasDigits = digits.find() && !digits.group().isEmpty();
        return !hasDigits ? ANY : digits.group(1) == null ? 0 : digits.group(1).length() - 1;
    }

    /** Formats that every program knows by number, those of Thai digits and dates among them. */
    public static NumberFormat builtIn(String id) {
        return switch (id) {
            case "1", "3", "37", "38", "41", "42", "59", "61" -> plain(0);
            case "2", "4", "39", "40", "43", "44", "60", "62" -> plain(2);
            case "9", "67" -> percent(0);
            case "10", "68" -> percent(2);
            case "11", "48" -> POWER;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> DATE;
            case "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81" -> DATE;
            default -> GENERAL;
        };
    }
}
