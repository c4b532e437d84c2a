package org.openita.tables.score;

import com.google.common.base.CharMatcher;
import java.util.Set;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.WordLists;

/** What people write above columns and in cells, in Thai and English: one file lists it. */
final class HeadingWords {

    private static final int LONGEST = 300;
    private static final CharMatcher AT_END = CharMatcher.anyOf(" :*");
    private static final WordLists ALL =
            WordLists.beside(HeadingWords.class, "headings.properties", HeadingWords::heading);

    private HeadingWords() {}

    /** Whether a text is one of the words of a list, however it is typed. */
    static boolean is(String list, String text) {
        return of(list).contains(heading(text));
    }

    /** The words of a list. */
    static Set<String> of(String list) {
        return ALL.of(list);
    }

    /** A heading as it is compared: without a colon or a star at its end, and of a text without end the beginning. */
    static String heading(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        return AT_END.trimTrailingFrom(ThaiText.key(beginning));
    }
}
