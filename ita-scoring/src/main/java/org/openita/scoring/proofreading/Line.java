package org.openita.scoring.proofreading;

/**
 * A line of a report with its digits and spaces made plain.
 *
 * @param number from 1
 * @param text with Arabic digits, plain spaces, without markup, and the letter o where a Thai zero was typed for it
 */
record Line(int number, String text) {

    private static final char THAI_ZERO = '\u0E50';
    private static final char THAI_NINE = '\u0E59';

    static Line of(int number, String raw, Patterns patterns) {
        String withoutMarks = patterns.pattern("markup").matcher(raw).replaceAll(" ");
        String withLetters = patterns.pattern("zero.as.o").matcher(withoutMarks).replaceAll("o");
        StringBuilder plain = new StringBuilder(raw.length());
        withLetters.chars().map(Line::plain).forEach(character -> plain.append((char) character));
        return new Line(number, plain.toString());
    }

    private static int plain(int character) {
        if (character >= THAI_ZERO && character <= THAI_NINE) {
            return '0' + character - THAI_ZERO;
        }
        return character == '\u00A0' || character == '\u200B' ? ' ' : character;
    }

    /** What stands before an index, at most so many characters of it. */
    String before(int index, int most) {
        return text.substring(Math.max(0, index - most), index);
    }

    /** What stands from an index on, at most so many characters of it. */
    String from(int index, int most) {
        return text.substring(index, Math.min(text.length(), index + most));
    }
}
