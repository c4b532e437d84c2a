package org.openita.tables.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as somebody typed it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TypedNumber {

    /**
     * A number in Arabic or Thai digits with a decimal point, if any: {@code 95.38}, {@code ๙๕.๓๘}, {@code -1}. At most 18
     * digits on either side.
     *
     * @param value its value, with the decimals that were typed
     */
    record Value(BigDecimal value) implements TypedNumber {}

    /**
     * A number with one comma, such as {@code 95,38}: a decimal comma, or thousands; never guessed.
     *
     * @param withPoint what it is if the comma is a decimal one, such as {@code 95.38}
     */
    record DecimalComma(String withPoint) implements TypedNumber {}

    /** Nothing at all, or white space. */
    record Blank() implements TypedNumber {}

    /** Something else. */
    record NoNumber() implements TypedNumber {}

    /** What a text says. */
    static TypedNumber of(String text) {
        String plain = ThaiText.key(text);
        if (plain.isEmpty()) {
            return new Blank();
        }
        if (Patterns.isNumber(plain)) {
            return new Value(new BigDecimal(plain));
        }
        return Patterns.COMMA.matcher(plain).matches() ? new DecimalComma(plain.replace(',', '.')) : new NoNumber();
    }

    /** Its value, if it has one. */
    default Optional<BigDecimal> asValue() {
        return this instanceof Value number ? Optional.of(number.value()) : Optional.empty();
    }

    /** What the texts look like. */
    final class Patterns {

        private static final int LONGEST = 18;
        private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]{1,18},[0-9]{1,18}");

        private Patterns() {}

        /** Whether a text is a sign, if any, digits, and if there is a point, digits after it: loops, for every cell of a table. */
        private static boolean isNumber(String text) {
            int start = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
            int point = digitsEnd(text, start);
            if (point == start || point == text.length() || text.charAt(point) != '.') {
                return point > start && point == text.length();
            }
            int end = digitsEnd(text, point + 1);
            return end > point + 1 && end == text.length();
        }

        /** Where digits end; so many are looked at that no more than is a number's are passed. */
        private static int digitsEnd(String text, int from) {
            int last = Math.min(text.length(), from + LONGEST);
            int at = from;
            while (at < last && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            return at;
        }
    }
}
