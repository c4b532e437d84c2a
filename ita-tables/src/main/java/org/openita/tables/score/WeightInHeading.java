package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.framework.Framework;

/** Headings that name a subject and its weight, such as {@code IIT (30)} or {@code weighted OIT}. All methods are pure. */
final class WeightInHeading {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightInHeading() {}

    /** Whether a heading looks so, whatever the year and the weight. */
    static boolean isIn(String heading, HeadingNames names) {
        String key = HeadingWords.heading(heading);
        return hasMark(key) && names.find(without(key)).isPresent();
    }

    /** The subject whose weight in a year the heading names, or says that its points are weighted; empty if it does not. */
    static Optional<String> subject(String heading, HeadingNames names, Framework framework) {
        String key = HeadingWords.heading(heading);
        if (!hasMark(key)) {
            return Optional.empty();
        }
        Optional<BigDecimal> weight = weight(key);
        return names.find(without(key)).filter(subject -> isOf(subject, weight, framework));
    }

    private static boolean isOf(String subject, Optional<BigDecimal> named, Framework framework) {
        BigDecimal weight = WeightGroup.weights(framework).get(subject);
        return weight != null
                && (named.isEmpty()
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
