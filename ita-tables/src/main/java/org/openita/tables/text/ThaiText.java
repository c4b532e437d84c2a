package org.openita.tables.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openita.model.text.ThaiSpelling;

/**
 * Makes Thai texts that look alike be alike, however they were typed.
 *
 * <p>Never by NFKC, which takes ำ apart. All methods are pure.
 */
public final class ThaiText {

    private static final char ZERO = '\u0E50';
    private static final char NINE = '\u0E59';

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LINE_END = Pattern.compile("[ \u00A0]*[\r\n\u0085\u2028\u2029]+[ \u00A0]*");

    private static final char DELETE = 0x7F;

    private ThaiText() {}

    /**
     * The text in NFC and in its {@linkplain ThaiSpelling right spelling}: ำ in one piece, marks in their order (ที่, not ท่ี), แ where
     * two เ were typed, nothing invisible; each run of white space one space, and none around it.
     */
    public static String normal(String text) {
        return isPlain(text) ? text : made(text);
    }

    private static String made(String text) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(ThaiSpelling.of(composed).text()).replaceAll(" ").strip();
    }

    /** The text with a space where its lines end, as Alt+Enter breaks them in a cell; else as it is. */
    public static String oneLine(String text) {
        return LINE_END.matcher(text).find()
                ? LINE_END.matcher(text).replaceAll(" ").strip()
                : text;
    }

    /** Like {@link #normal}, in small letters, with Arabic digits: what headings and options are compared by. */
    public static String key(String text) {
        return isPlain(text)
                ? text.toLowerCase(Locale.ROOT)
                : arabicDigits(made(text).toLowerCase(Locale.ROOT));
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
