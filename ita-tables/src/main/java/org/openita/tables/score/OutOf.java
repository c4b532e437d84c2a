package org.openita.tables.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.text.ThaiText;

/**
 * Points and their full marks in one cell, as in {@code 28.83/30}. Immutable and thread-safe.
 *
 * @param points what was reached
 * @param most the full marks, above zero
 */
record OutOf(BigDecimal points, BigDecimal most) {

    private static final String NUMBER = "([0-9]{1,3}(?:\\.[0-9]{1,2})?)";
    private static final Pattern OUT_OF = Pattern.compile(NUMBER + " ?(?:/|" + HeadingWords.anyOf("out-of") + ") ?"
            + NUMBER + "(?: ?" + HeadingWords.anyOf("unit") + ")?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PUBLISHED = 2;

    /** What a text says; empty if it is none of the kind, or more than full marks. */
    static Optional<OutOf> in(String text) {
        Matcher found = OUT_OF.matcher(ThaiText.key(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        BigDecimal points = new BigDecimal(found.group(1));
        BigDecimal most = new BigDecimal(found.group(2));
        boolean isPossible = most.signum() > 0 && most.compareTo(HUNDRED) <= 0 && points.compareTo(most) <= 0;
        return isPossible ? Optional.of(new OutOf(points, most)) : Optional.empty();
    }

    /** The score of 100, rounded to two decimals. */
    BigDecimal score() {
        return points.multiply(HUNDRED).divide(most, PUBLISHED, RoundingMode.HALF_UP);
    }

    /** Whether it has no more than two decimals. */
    boolean isExact() {
        return score().multiply(most).compareTo(points.multiply(HUNDRED)) == 0;
    }
}
