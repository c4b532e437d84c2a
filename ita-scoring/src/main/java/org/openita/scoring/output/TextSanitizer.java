package org.openita.scoring.output;

/**
 * Takes out of foreign text what could confuse a terminal or its reader.
 *
 * <p>White space of any kind becomes a space, so that a name cannot begin a line of its own. Control characters, marks that turn
 * the direction of writing, broken characters and what is no character become U+FFFD, so that one sees that there was something. Characters that show
 * nothing, such as the zero-width space, go.
 */
public final class TextSanitizer {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String DIRECTION_MARKS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private TextSanitizer() {}

    /** The text without what could confuse. */
    public static String of(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !isNothing(character))
                .forEach(character -> harmless.appendCodePoint(shown(character)));
        return harmless.toString();
    }

    private static int shown(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        int type = Character.getType(character);
        boolean isHarmful = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
        return isHarmful ? REPLACEMENT : character;
    }

    private static boolean isNothing(int character) {
        return Character.getType(character) == Character.FORMAT && DIRECTION_MARKS.indexOf(character) < 0;
    }
}
