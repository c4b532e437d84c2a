package org.openita.model.problem;

import java.util.Locale;

/**
 * Text from elsewhere as it may safely stand in a message: whole, but with nothing in it that a terminal obeys or a reader
 * overlooks.
 *
 * <p>Control characters, marks that turn the direction of writing, invisible, broken and unassigned characters are written as
 * {@code <U+202E>}. Those that join Thai or Indic letters are too: a message is there to show what stands in a file.
 */
public final class Visible {

    private Visible() {}

    /** The text on one line: line breaks are written out as well, so that no text can begin a line of its own. */
    public static String of(String text) {
        return isPlain(text) ? text : written(text);
    }

    /** Whether nothing in a text is hidden. Nearly every text is so: it is found out without making another. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isHidden(character) && !isPair(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether here is half of a character that is whole and can be seen. */
    private static boolean isPair(String text, int i) {
        int start = Character.isLowSurrogate(text.charAt(i)) && i > 0 ? i - 1 : i;
        int character = text.codePointAt(start);
        return Character.isSupplementaryCodePoint(character) && !isHidden(character);
    }

    /**
     * A text on one line, whose middle is left out where it is longer than so many Java characters: what it begins with and what
     * it ends with, such as a file's ending, both tell something.
     */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return of(text);
        }
        int half = longest / 2;
        return of(whole(text.substring(0, half))) + "…" + of(whole(text.substring(text.length() - half)));
    }

    /** Whether a character must not stand as it is in a message or a name. Half a surrogate pair counts as broken. */
    public static boolean isHidden(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /**
     * Whether a character harms even within a text of several lines that people only read: it is hidden, and neither a line break, a
     * tab, nor one of those that belong to the spelling of some words or the typesetting of others (zero-width space and joiners,
     * word joiner, soft hyphen).
     */
    public static boolean isHarmful(int character) {
        return isHidden(character)
                && "\n\t\u00AD\u200B\u200C\u200D\u2060".indexOf(character) < 0
                && (Character.isDefined(character) || isNoCharacter(character));
    }

    /** Whether it is none, or a tag that no one sees; what is only newer than this program is a character. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    /** A character as {@code <U+0009>}. */
    public static String written(int character) {
        return String.format(Locale.ROOT, "<U+%04X>", character);
    }

    private static String written(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (isHidden(character)) {
                written.append(written(character));
            } else {
                written.appendCodePoint(character);
            }
        });
        return written.toString();
    }

    /** Without the halves of characters that a cut has left at its ends. */
    private static String whole(String cut) {
        int start = Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int end = Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.length() - 1 : cut.length();
        return cut.substring(start, Math.max(start, end));
    }
}
