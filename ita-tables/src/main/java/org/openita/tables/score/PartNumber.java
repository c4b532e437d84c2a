package org.openita.tables.score;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a part, as it is written in a heading or a cell. */
final class PartNumber {

    private static final Pattern WITHIN =
            Pattern.compile("(?<![a-z])" + HeadingWords.anyOf("part-word") + "\\s*([1-9])(?![0-9])");

    private PartNumber() {}

    /** A part as headings name it. */
    static String written(int number) {
        return "part" + number;
    }

    /** The number of the part that follows an instrument's id in a title; a number before it may be that of a chapter. */
    static OptionalInt after(String title, String instrument) {
        String key = HeadingWords.heading(title);
        int at = key.indexOf(instrument.toLowerCase(Locale.ROOT));
        Matcher part = WITHIN.matcher(at < 0 ? "" : key.substring(at));
        return part.find() ? OptionalInt.of(part.group(1).charAt(0) - '0') : OptionalInt.empty();
    }

    /** The number in {@code part1}, {@code ส่วนที่ 2} and the like; empty if it is none. */
    static OptionalInt of(String text) {
        String key = HeadingWords.heading(text);
        for (String word : HeadingWords.of("part-word")) {
            String rest = key.startsWith(word) ? key.substring(word.length()).strip() : "";
            if (rest.length() == 1 && Character.isDigit(rest.charAt(0))) {
                return OptionalInt.of(rest.charAt(0) - '0');
            }
        }
        return OptionalInt.empty();
    }
}
