package org.openita.scoring.output;

/** How many columns a text takes on a screen of fixed width. */
final class DisplayWidth {

    private DisplayWidth() {}

    /** Columns of a text: Thai marks above and below a consonant take none. */
    static int of(CharSequence text) {
        return (int) text.codePoints().filter(character -> !isMark(character)).count();
    }

    /** The text with spaces behind it, up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text with spaces before it, up to a width. */
    static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Whether a character stands above or below another, or shows nothing. */
    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
