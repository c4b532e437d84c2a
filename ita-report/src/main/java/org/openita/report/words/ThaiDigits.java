package org.openita.report.words;

import java.util.regex.Pattern;

/** Writes numbers in Thai digits, and leaves codes such as {@code e4} and addresses alone. */
final class ThaiDigits {

    private static final char ZERO = '\u0E50';

    /** Possessive, so that no text of many numbers makes it recurse. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9_./:@#]|[A-Za-z0-9_./:@#]-)[0-9]++(?:[.,:/][0-9]++)*+(?![A-Za-z0-9_@/])");

    private ThaiDigits() {}

    /** The text with its numbers in Thai digits. */
    static String of(String text) {
        return NUMBER.matcher(text).replaceAll(number -> digits(number.group()));
    }

    private static String digits(String number) {
        StringBuilder thai = new StringBuilder(number.length());
        number.chars()
                .map(character -> Character.isDigit(character) ? ZERO + character - '0' : character)
                .forEach(character -> thai.append((char) character));
        return thai.toString();
    }
}
