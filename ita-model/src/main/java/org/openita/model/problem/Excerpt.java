package org.openita.model.problem;

import java.util.Locale;

/**
 * A piece of input as it may safely be shown in a message: short, on one line, and with nothing in it that a terminal or a
 * reader could misunderstand.
 */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /**
     * The text, cut after 60 characters, with control characters, direction marks and broken characters written as
     * {@code <U+202E>}.
     */
    public static String of(String text) {
        return isPlain(text) ? text : shown(text);
    }

    /** Nearly every text is short and printable: it is found out without making another. */
    private static boolean isPlain(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isUnprintable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
        return text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) > LONGEST
                ? shown + "…"
                : shown.toString();
    }

    /** The excerpt between double quotes. */
    public static String quoted(String text) {
        return '"' + of(text) + '"';
    }

    /** A character as {@code U+0009}. */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** Whether a character is invisible or broken, and so must not stand as it is in a name or a message. */
    public static boolean isUnprintable(int character) {
        return Visible.isHidden(character);
    }

    private static void append(StringBuilder shown, int character) {
        if (isUnprintable(character)) {
            shown.append(Visible.written(character));
        } else {
            shown.appendCodePoint(character);
        }
    }
}
