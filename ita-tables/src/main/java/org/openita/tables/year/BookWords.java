package org.openita.tables.year;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.InputLevel;
import org.openita.model.framework.Polarity;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** The words that cells choose from, and what is taken for one of them. */
final class BookWords {

    private static final List<String> YES = List.of("x", "true", "1", "\u2713", "\u2714", "y");
    private static final List<String> NO = List.of("", "false", "0", "-", "n");
    private static final String MINUS = "\u2212";
    private static final String DASH = "\u2013";

    private BookWords() {}

    static String yes() {
        return BookTexts.both("word.yes");
    }

    /** Whether a cell says yes or no; empty if it says something else. */
    static Optional<Boolean> isYes(String text) {
        String key = ThaiText.key(text);
        if (YES.contains(key) || is(key, BookTexts.text("word.yes"))) {
            return Optional.of(true);
        }
        return NO.contains(key) || is(key, BookTexts.text("word.no")) ? Optional.of(false) : Optional.empty();
    }

    static String shown(Polarity polarity) {
        return BookTexts.both(name(polarity)) + " (" + polarity.sign() + ")";
    }

    static List<String> polarities() {
        return Arrays.stream(Polarity.values()).map(BookWords::shown).toList();
    }

    /** The sign of a polarity that is written as a sign, in words or both; else as it stands. */
    static String sign(String text) {
        String key = hyphened(ThaiText.key(text));
        return Arrays.stream(Polarity.values())
                .filter(each -> key.equals(each.sign()) || key.equals(ThaiText.key(shown(each))) || is(key, name(each)))
                .map(Polarity::sign)
                .findFirst()
                .orElse(text);
    }

    static List<String> confidences() {
        return Arrays.stream(Confidence.values()).map(Confidence::label).toList();
    }

    /** A label of confidence however it was typed. */
    static String confidence(String text) {
        return hyphened(ThaiText.normal(text)).toUpperCase(Locale.ROOT);
    }

    /** Ids of items however they were typed: {@code O8, o9, O14–O17} is {@code o8, o9, o14-o17}. */
    static String items(String text) {
        return hyphened(ThaiText.key(text)).replaceAll("\\s*-\\s*", "-").replaceAll("\\s*[,;]\\s*", ", ");
    }

    static BookColumn column(InputLevel level) {
        return BookColumn.valueOf("ACCEPTS_" + level.name());
    }

    static String overallAlone() {
        return BookTexts.both("word.overall-alone");
    }

    static boolean isOverallAlone(String text) {
        return is(ThaiText.key(text), BookTexts.text("word.overall-alone"));
    }

    private static Text name(Polarity polarity) {
        return BookTexts.text(BookTexts.key("polarity", polarity));
    }

    static boolean is(String key, Text word) {
        return key.equals(ThaiText.key(word.th()))
                || key.equals(ThaiText.key(word.en()))
                || key.equals(ThaiText.key(BookTexts.both(word)));
    }

    private static String hyphened(String text) {
        return text.replace(MINUS, "-").replace(DASH, "-");
    }
}
