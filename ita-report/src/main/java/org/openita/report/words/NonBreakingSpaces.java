package org.openita.report.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openita.model.text.Messages;

/** Keeps a number on one line with the word that it counts, or is called by. */
final class NonBreakingSpaces {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Map<String, String> WORDS = Messages.resource(NonBreakingSpaces.class, "glue.properties");
    private static final List<String> COUNTED = List.of(word("counted").split(" "));
    private static final List<String> NUMBERED = List.of(word("numbered").split(" "));
    private static final String ITEM = word("item");
    private static final String ORDINAL = word("ordinal");

    private NonBreakingSpaces() {}

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    /** The text with spaces at which no line ends where they stand beside such a number. */
    static String of(String text) {
        StringBuilder glued = null;
        for (int space = text.indexOf(' ', 1); space > 0; space = text.indexOf(' ', space + 1)) {
            if (holds(text, space)) {
                glued = glued == null ? new StringBuilder(text) : glued;
                glued.setCharAt(space, NO_BREAK_SPACE);
            }
        }
        return glued == null ? text : glued.toString();
    }

    private static boolean holds(String text, int space) {
        int next = space + 1;
        if (isDigit(text, space - 1)) {
            return startsWithAny(text, next) && !isOrdinal(text, space);
        }
        return isDigit(text, next)
                ? endsWithAny(text, space)
                : isDigit(text, next + 1) && isLetter(text.charAt(next)) && endsWith(text, space, ITEM);
    }

    /** Whether the number before is what something is called by: "part 3 limits" are not three. */
    private static boolean isOrdinal(String text, int end) {
        int start = end;
        while (start > 0 && isDigit(text, start - 1)) {
            start--;
        }
        return start > 0 && endsWith(text, start - 1, ORDINAL);
    }

    private static boolean startsWithAny(String text, int at) {
        for (String word : COUNTED) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String text, int end) {
        for (String word : NUMBERED) {
            if (endsWith(text, end, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String text, int end, String word) {
        return text.startsWith(word, end - word.length());
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }
}
