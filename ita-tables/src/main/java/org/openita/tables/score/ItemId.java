package org.openita.tables.score;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as they are typed into cells: a zero for the letter that it looks like, an instrument's name for its letter. */
final class ItemId {

    private static final String LIKE_ZERO = "o";
    private static final Pattern ZERO_FIRST = Pattern.compile("0([0-9]{1,2})");
    private static final Pattern GROUP_FIRST = Pattern.compile("([a-z]+)[ .:_-]*0*([1-9][0-9]?)(?:[ .:(]+(.+?)\\)?)?");
    private static final Pattern LETTERS = Pattern.compile("^[^0-9]+");

    private ItemId() {}

    /** The item of an id that is typed so. */
    static Optional<String> of(String text, ItemNames names) {
        String key = HeadingWords.heading(text);
        Matcher zero = ZERO_FIRST.matcher(key);
        if (zero.matches()) {
            return Optional.of(withLetter(zero.group(1))).filter(names::isItem);
        }
        Matcher group = GROUP_FIRST.matcher(key);
        return group.matches()
                ? names.instrument(group.group(1))
                        .filter(id -> id.toLowerCase(Locale.ROOT).equals(group.group(1)))
                        .flatMap(id -> names.item(id, group.group(2)))
                        .flatMap(item -> inPart(item, group.group(3), names))
                : Optional.empty();
    }

    private static Optional<String> inPart(String item, @Nullable String part, ItemNames names) {
        if (part == null) {
            return Optional.of(item);
        }
        OptionalInt number = names.part(part);
        return number.isPresent() ? names.subject(item, number.getAsInt()) : Optional.empty();
    }

    /** The id that a number with a zero first looks like. */
    static String withLetter(String number) {
        return LIKE_ZERO + Integer.parseInt(number);
    }

    /** The number in an item's id. */
    static String number(String id) {
        return LETTERS.matcher(id).replaceFirst("");
    }

    /** Whether a number is written with a zero first. */
    static boolean isZeroFirst(String text) {
        return ZERO_FIRST.matcher(HeadingWords.heading(text)).matches();
    }
}
