package org.openita.tables.score;

import java.util.OptionalInt;

/** The number of a part, as it is written in a heading or a cell. */
final class PartNumber {

    private PartNumber() {}

    /** A part as headings name it. */
    static String written(int number) {
        return "part" + number;
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
