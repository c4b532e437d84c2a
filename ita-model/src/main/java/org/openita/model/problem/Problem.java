package org.openita.model.problem;

import java.util.Locale;
import org.openita.model.text.Text;

/**
 * One thing that is wrong with an input, told so that its author can mend it.
 *
 * <p>Whatever it quotes is made {@linkplain Visible visible} and kept short here, since not only people but terminals, logs and
 * other programs are handed it: a problem is never longer than a page. Immutable and thread-safe.
 *
 * @param place where it stands: {@code file:line:column}, followed by a JSON path where there is one
 * @param found what stands there
 * @param expected what should stand there
 * @param remedy what to do about it
 */
public record Problem(String place, Text found, Text expected, Text remedy) {

    private static final int LONGEST_PLACE = 1_000;
    private static final int LONGEST_TEXT = 2_000;

    public Problem {
        place = Visible.shortened(place, LONGEST_PLACE);
        found = harmless(found);
        expected = harmless(expected);
        remedy = harmless(remedy);
    }

    /** The problem as three lines: place and what was found, what was expected, what to do. */
    public String describe(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return place + ": " + found.in(locale)
                + "\n    " + (english ? "expected: " : "ที่ควรเป็น: ") + expected.in(locale)
                + "\n    " + (english ? "remedy: " : "วิธีแก้: ") + remedy.in(locale);
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }

    private static Text harmless(Text text) {
        return new Text(Visible.shortened(text.th(), LONGEST_TEXT), Visible.shortened(text.en(), LONGEST_TEXT));
    }
}
