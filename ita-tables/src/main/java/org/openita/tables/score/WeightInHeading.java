package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that name a subject and its weight, such as {@code IIT (30)} or {@code weighted OIT}. All methods are pure. */
final class WeightInHeading {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightInHeading() {}

    /** Whether a heading names so a weight that there is in any year of the names. */
    static boolean isIn(String heading, HeadingNames names) {
        return subject(heading, names).isPresent();
    }

    /** The subject whose weight the heading names, or of which it says that figures are weighted; empty if it does not. */
    static Optional<String> subject(String heading, HeadingNames names) {
        String key = HeadingWords.heading(heading);
        if (!hasMark(key)) {
            return Optional.empty();
        }
        Optional<BigDecimal> weight = weight(key);
        return names.find(without(key)).filter(subject -> isOf(names.weights(subject), weight));
    }

    private static boolean isOf(Set<BigDecimal> weights, Optional<BigDecimal> named) {
        return weights.stream()
                .anyMatch(weight -> named.isEmpty()
                        || named.get().compareTo(weight) == 0
                        || named.get().multiply(HUNDRED).compareTo(weight) == 0);
    }

    private static boolean hasMark(String key) {
        return AsideWords.WEIGHT.matcher(key).find()
                || AsideWords.WEIGHTED.matcher(key).find();
    }

    private static String without(String key) {
        String bare = AsideWords.WEIGHT.matcher(key).replaceFirst("");
        return AsideWords.WEIGHTED.matcher(bare).replaceAll(" ").strip();
    }

    private static Optional<BigDecimal> weight(String key) {
        Matcher mark = AsideWords.WEIGHT.matcher(key);
        Matcher number = NUMBER.matcher(mark.find() ? mark.group() : "");
        return number.find() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
    }
}
