package org.openita.tables.text;

import java.util.Comparator;
import java.util.stream.Collectors;

/** The order in which the marks of one Thai letter are kept: vowels, then tones, then the rest, as NFC has it where it has a say. */
final class MarkOrder {

    /** All marks above and below, as a character class has them. */
    static final String MARKS = "\u0E31\u0E34-\u0E3A\u0E47-\u0E4E";

    private MarkOrder() {}

    /** The marks in order; equal ones stay as they were. */
    static String of(String marks) {
        return marks.chars()
                .mapToObj(c -> (char) c)
                .sorted(Comparator.comparingInt(MarkOrder::rank))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static int rank(char mark) {
        return switch (mark) {
            case '\u0E3A' -> 1;
            case '\u0E38', '\u0E39' -> 2;
            case '\u0E48', '\u0E49', '\u0E4A', '\u0E4B' -> 3;
            case '\u0E4C', '\u0E4E' -> 4;
            case '\u0E4D' -> 5;
            default -> 0;
        };
    }
}
