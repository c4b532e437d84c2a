package org.openita.rules.language;

import java.util.OptionalInt;
import org.openita.model.problem.Excerpt;

/** Characters that one cannot see, with which a text can be made to look like another. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    /**
     * Whether a character turns the direction of what follows, breaks a line unseen, or controls a terminal; where that cannot
     * be, as in comments, others do no harm. (A zero-width space is common in Thai texts.)
     */
    static boolean misleads(char character) {
        return character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069'
                || character == '\u2028'
                || character == '\u2029'
                || Character.getType(character) == Character.CONTROL && "\t\r\n\f".indexOf(character) < 0;
    }

    /** The first character of a name or code that cannot be seen. */
    static OptionalInt firstIn(String text) {
        return text.codePoints().filter(Excerpt::isUnprintable).findFirst();
    }
}
