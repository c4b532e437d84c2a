package org.openita.model.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Thai text spelt the one right way, and where each of its characters stands in the text as it was written.
 *
 * <p>Copied from a PDF, Thai looks right and is spelt otherwise. Here SARA AM is one character, marks stand in their order, AE is
 * not two of E, glyphs of fonts are letters, what cannot be seen is gone, blanks are plain and none stands before a mark. Tabs
 * and line ends stay. Immutable and thread-safe.
 */
public final class ThaiSpelling {

    private static final Map<String, String> FACTS = Messages.resource(ThaiSpelling.class, "thai-spelling.properties");
    private static final Map<Character, Character> PRIVATE = privateLetters();
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_AA = '\u0E32';
    private static final List<String> BROKEN = Splitter.on(',')
            .splitToStream(FACTS.getOrDefault("sara.am", ""))
            .map(word -> word.replace(SARA_AM, SARA_AA))
            .toList();
    private static final Pattern ANY_BROKEN = Pattern.compile(String.join("|", BROKEN));

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private ThaiSpelling(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The spelling of a text. */
    public static ThaiSpelling of(String written) {
        SpeltLetters letters = new SpeltLetters(written.length());
        for (int at = 0; at < written.length(); at++) {
            char letter = written.charAt(at);
            if (!isInvisible(letter)) {
                letters.add(PRIVATE.getOrDefault(letter, plain(letter)), at);
            }
        }
        letters.end();
        return new ThaiSpelling(withSaraAm(letters.text()), letters.starts(), letters.ends());
    }

    /** The text in its right spelling. */
    public String text() {
        return text;
    }

    /** Where in the text as written a character begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the text as written a character ends. */
    public int end(int index) {
        return ends[index];
    }

    /** Whether a letter stands for another in a font's private area, and is known. */
    public static boolean isPrivate(char letter) {
        return PRIVATE.containsKey(letter);
    }

    /** Words that are none unless an A in them was AM: the letters keep their places. */
    private static String withSaraAm(String text) {
        return text.indexOf(SARA_AA) < 0 || !hasBroken(text)
                ? text
                : ANY_BROKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mended(found.group())));
    }

    /** A loop, since nearly no text has any and the pattern tries them all at every letter. */
    private static boolean hasBroken(String text) {
        for (String word : BROKEN) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String mended(String broken) {
        return Splitter.on(',')
                .splitToStream(FACTS.getOrDefault("sara.am", ""))
                .filter(word -> word.replace(SARA_AM, SARA_AA).equals(broken))
                .findFirst()
                .orElse(broken);
    }

    private static boolean isInvisible(char letter) {
        return letter == '\u00AD'
                || (letter >= '\u200B' && letter <= '\u200F')
                || letter == '\u2060'
                || letter == '\uFEFF';
    }

    private static char plain(char letter) {
        boolean isBlank = letter == '\u00A0'
                || (letter >= '\u2000' && letter <= '\u200A')
                || letter == '\u202F'
                || letter == '\u3000';
        return isBlank ? ' ' : letter;
    }

    private static Map<Character, Character> privateLetters() {
        ImmutableMap.Builder<Character, Character> letters = ImmutableMap.builder();
        Splitter.on(',').trimResults().split(FACTS.getOrDefault("private", "")).forEach(pair -> {
            int[] codes = Arrays.stream(pair.split(" "))
                    .mapToInt(code -> Integer.parseInt(code, 16))
                    .toArray();
            letters.put((char) codes[0], (char) codes[1]);
        });
        return letters.buildOrThrow();
    }
}
