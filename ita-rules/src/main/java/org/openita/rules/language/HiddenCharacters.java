package org.openita.rules.language;

import java.util.OptionalInt;
import org.openita.model.problem.Visible;

/** Characters that one cannot see, with which a text can be made to look like another. */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    /**
     * Whether a character turns the direction of what follows, breaks a line unseen, controls a terminal, or is none. (A zero-width
     * space is common in Thai texts, and does no harm in them.)
     */
    static boolean misleads(int character) {
        return Visible.isHarmful(character) && character != '\r' && character != '\f';
    }

    /** The first character of a name or code that cannot be seen. */
    public static OptionalInt firstIn(String text) {
        return text.codePoints().filter(Visible::isHidden).findFirst();
    }
}
