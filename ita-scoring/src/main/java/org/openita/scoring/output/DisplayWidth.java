package org.openita.scoring.output;

/**
 * How many columns a text takes on a screen whose characters are all equally wide.
 *
 * <p>Marks above and below a consonant (U+0E31, U+0E34–U+0E3A, U+0E47–U+0E4E and the like) take none; ำ, which stands beside
 * it, takes one as every other character does.
 */
final class DisplayWidth {

    private DisplayWidth() {}

    /** ConsoleColumns of a text. */
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

    /** Whether a character stands above, below or around another. */
    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
