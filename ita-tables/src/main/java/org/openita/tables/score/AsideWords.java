package org.openita.tables.score;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openita.model.text.Messages;
import org.openita.tables.text.ThaiText;

/** What the first text of a row may be, where the row is no agency's or item's: one file lists it. All methods are pure. */
final class AsideWords {

    private static final int LONGEST = 300;

    private static final Map<String, String> WORDS = Messages.resource(AsideWords.class, "asides.properties");

    /** A weight at the end of a heading. */
    static final Pattern WEIGHT = Pattern.compile(word("weight"));

    /** What says that figures are weighted. */
    static final Pattern WEIGHTED = Pattern.compile(word("weighted"));

    private static final Pattern TOTALS = begins("totals");
    private static final Pattern KINDS = Pattern.compile(word("kinds"));
    private static final Pattern NOTE = begins("note");
    private static final Pattern STAR = begins("star");
    private static final Pattern SIGNATURE = begins("signature");
    private static final Pattern PAGE = Pattern.compile(word("page"));
    private static final Pattern GROUP = Pattern.compile(word("group"));
    private static final Pattern TOTAL_OF =
            Pattern.compile("(?:" + word("total") + ")(?: ?(?:" + word("scope") + "))*");
    private static final Pattern TOTAL = begins("total");
    private static final Pattern TOTAL_AND_MORE = Pattern.compile("(?:" + word("total") + ")[^\\p{L}\\p{M}].*");

    private AsideWords() {}

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }

    private static Pattern begins(String key) {
        return Pattern.compile("(?:" + word(key) + ").*");
    }

    /** What a text is compared by. */
    static String key(String text) {
        return ThaiText.key(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** Whether it names totals, means or extremes, and nothing else. */
    static boolean isTotals(String key) {
        return TOTALS.matcher(key).matches() || TOTAL_OF.matcher(key).matches();
    }

    /** Whether it names a kind of agencies, and none of them. */
    static boolean isKind(String key) {
        return KINDS.matcher(key).matches();
    }

    /** Whether it begins like totals, and what follows may be an agency's name as well. */
    static boolean isDoubtful(String key) {
        return TOTAL_AND_MORE.matcher(key).matches();
    }

    /** Whether it begins with the letters of totals. */
    static boolean isLikeTotals(String key) {
        return TOTAL.matcher(key).matches();
    }

    static boolean isNote(String key) {
        return NOTE.matcher(key).matches();
    }

    static boolean isPage(String key) {
        return PAGE.matcher(key).matches();
    }

    /** Whether it is a note, a signature or the title of a group in a row without scores; with scores it may be an agency. */
    static Aside withoutScores(String key) {
        if (STAR.matcher(key).matches()) {
            return Aside.NOTE;
        }
        if (SIGNATURE.matcher(key).matches()) {
            return Aside.SIGNATURE;
        }
        return GROUP.matcher(key).matches() ? Aside.GROUP : Aside.TEXT;
    }
}
