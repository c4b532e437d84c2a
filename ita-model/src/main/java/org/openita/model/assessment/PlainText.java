package org.openita.model.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;

/**
 * Checks and normalises the names of agencies and places, so that they are safe in any report and compare equal however
 * they were typed.
 *
 * <p>White space around it and the invisible characters that word processors leave behind (zero-width space, soft hyphen,
 * word joiner, byte order mark) are dropped in silence. Line breaks, control characters and marks that turn the direction
 * of writing are refused: they break tables, or make a name look like another.
 */
public final class PlainText {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final int LONGEST = 300;
    private static final String LEFT_BEHIND = "\u00AD\u200B\u2060\uFEFF";

    private PlainText() {}

    /** Returns a text in its normal form. */
    public static String of(String text) {
        return trimmed(hasLeftBehind(text) ? withoutLeftBehind(text) : text);
    }

    /** Nearly no text has any: it is found out without making another. */
    private static boolean hasLeftBehind(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LEFT_BEHIND.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutLeftBehind(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> LEFT_BEHIND.indexOf(c) < 0).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The text as it is kept; what names it in the exception thrown where it is not fit to be. */
    static String checked(String what, String text) {
        String kept = of(text);
        fault(kept).ifPresent(fault -> {
            throw new IllegalArgumentException(what + " is " + expected().en() + "; found " + fault.en());
        });
        return kept;
    }

    /** Returns what is wrong with a text in normal form, if anything is. */
    public static Optional<Text> fault(String text) {
        return fault(text, LONGEST);
    }

    /** Returns what is wrong with a text in normal form of at most so many characters, if anything is. */
    public static Optional<Text> fault(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of(TEXTS.text("empty-text"));
        }
        if (text.length() > longest) {
            return Optional.of(TEXTS.text("length-of-text", text.length()));
        }
        return unfit(text);
    }

    /** Describes the texts that are allowed. */
    public static Text expected() {
        return expected(LONGEST);
    }

    /** Describes the texts that are allowed, with at most so many characters. */
    public static Text expected(int longest) {
        return TEXTS.sentence("fit-text", longest);
    }

    private static Optional<Text> unfit(String text) {
        if (Visible.isPlain(text)) {
            return Optional.empty();
        }
        OptionalInt unfit = text.codePoints().filter(PlainText::isUnfit).findFirst();
        return unfit.isEmpty() ? Optional.empty() : Optional.of(unfit(Excerpt.codePoint(unfit.getAsInt()), text));
    }

    private static Text unfit(String character, String text) {
        return TEXTS.text("invisible-character", character, text);
    }

    private static boolean isUnfit(int character) {
        return Visible.isHidden(character) && !isJoiner(character);
    }

    /** Zero-width joiner and non-joiner belong to the spelling in some scripts. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    /** Without the white space around it, no-break spaces included. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
