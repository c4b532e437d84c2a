package org.openita.tables.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes Thai texts that look alike be alike, however they were typed.
 *
 * <p>Never by NFKC, which takes ำ apart. All methods are pure.
 */
public final class ThaiText {

    private static final char ZERO = '\u0E50';
    private static final char NINE = '\u0E59';

    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2000-\u200A\u202F\u3000]+");
    private static final Pattern LINE_END = Pattern.compile("[ \u00A0]*[\r\n\u0085\u2028\u2029]+[ \u00A0]*");
    private static final Pattern MARKS = Pattern.compile("[" + MarkOrder.MARKS + "]{2,}");
    private static final Pattern MARK_AFTER_SARA_AM =
            Pattern.compile("\u0E4D([" + MarkOrder.MARKS + "]*)\u0E32([" + MarkOrder.MARKS + "]+)");
    private static final Pattern TWO_SARA_E = Pattern.compile("\u0E40\u0E40");

    private static final char DELETE = 0x7F;

    private ThaiText() {}

    /**
     * The text in NFC, with ำ in one piece, marks in their order (ที่, not ท่ี), แ where two เ were typed, without invisible
     * characters, each run of white space one space, and none around it.
     */
    public static String normal(String text) {
        return isPlain(text) ? text : made(text);
    }

    private static String made(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return isAscii(spaced) ? spaced : inOrder(Normalizer.normalize(spaced, Normalizer.Form.NFC));
    }

    /** The text with a space where its lines end, as Alt+Enter breaks them in a cell; else as it is. */
    public static String oneLine(String text) {
        return LINE_END.matcher(text).find() ? LINE_END.matcher(text).replaceAll(" ").strip() : text;
    }

    /** Like {@link #normal}, in small letters, with Arabic digits: what headings and options are compared by. */
    public static String key(String text) {
        return arabicDigits(normal(text).toLowerCase(Locale.ROOT));
    }

    /** The text with 0 to 9 in place of ๐ to ๙. */
    public static String arabicDigits(String text) {
        if (!hasThaiDigit(text)) {
            return text;
        }
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append((char) (isThaiDigit(c) ? c - ZERO + '0' : c)));
        return digits.toString();
    }

    private static String inOrder(String text) {
        String apart = text.replace("\u0E33", "\u0E4D\u0E32");
        String before = MARK_AFTER_SARA_AM.matcher(apart).replaceAll("\u0E4D$1$2\u0E32");
        String sorted = MARKS.matcher(before).replaceAll(run -> MarkOrder.of(run.group()));
        String joined = sorted.replace("\u0E4D\u0E32", "\u0E33");
        return TWO_SARA_E.matcher(joined).replaceAll("\u0E41");
    }

    private static boolean isThaiDigit(int c) {
        return c >= ZERO && c <= NINE;
    }

    private static boolean hasThaiDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isThaiDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is normal as it is, as numbers and ids are: a loop, since this is asked of every cell of a table. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= DELETE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
