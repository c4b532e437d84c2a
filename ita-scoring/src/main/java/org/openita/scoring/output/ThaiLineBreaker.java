package org.openita.scoring.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a run of text without spaces may be broken: between Thai words.
 *
 * <p>The words come from the JDK's dictionary. It takes time with the square of the length, hence it sees a stretch at a time;
 * it also splits some words of every day, which are kept whole here. Nothing is ever broken before a mark, ๆ or ฯ, or inside a
 * surrogate pair. In a Java without the module jdk.localedata there are no Thai words, and the run is one piece.
 */
public final class ThaiLineBreaker {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int STRETCH = 300;
    /** Repetition and abbreviation marks, and a blank before them. */
    private static final String NEVER_CUT_OFF = " \u0E46\u0E2F";

    /** Vowels that follow their consonant, and what closes. */
    private static final String NEVER_FIRST = "\u0E30\u0E32\u0E33\u0E45)]}”’.,:;%";

    private static final char FIRST_CONSONANT = '\u0E01';
    private static final char LAST_CONSONANT = '\u0E2E';

    /** Words of every day that the dictionary splits. */
    private static final List<String> WHOLE = lines("whole-words.txt");

    private final String run;
    private final BitSet breaks = new BitSet();

    private ThaiLineBreaker(String run) {
        this.run = run;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ThaiLineBreaker.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces between which a run may be broken; together they are the run. */
    public static List<String> pieces(String run) {
        ThaiLineBreaker breaks = new ThaiLineBreaker(run);
        breaks.findWords();
        breaks.keepWhole();
        breaks.joinLoneConsonants();
        return breaks.pieces();
    }

    /** Where a text that is cut at an index may next be cut, having no better place to be broken; its end if nowhere. */
    public static int nextCut(String text, int from) {
        int at = from + 1;
        while (at < text.length() && !mayCut(text.charAt(at))) {
            at++;
        }
        return Math.min(at, text.length());
    }

    /** Whether a text may be cut before a character. */
    static boolean mayCut(char next) {
        return !DisplayWidth.isMark(next) && !Character.isLowSurrogate(next) && NEVER_CUT_OFF.indexOf(next) < 0;
    }

    /** Only beside Thai: elsewhere words have spaces, and what has none is a file, a figure or a name to be kept whole. */
    private boolean mayBreak(int at) {
        char next = run.charAt(at);
        return (isThai(next) || isThai(run.charAt(at - 1))) && mayCut(next) && NEVER_FIRST.indexOf(next) < 0;
    }

    @SuppressWarnings("ReferenceEquality") // there is one block of each name
    private static boolean isThai(char character) {
        return Character.UnicodeBlock.of(character) == Character.UnicodeBlock.THAI;
    }

    private void findWords() {
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        int from = 0;
        while (from < run.length()) {
            from = findWords(words, from, Math.min(run.length(), from + STRETCH));
        }
    }

    /** Notes the breaks of a stretch; where the next one begins, which is at a break if one is far enough on. */
    private int findWords(BreakIterator words, int from, int to) {
        words.setText(run.substring(from, to));
        int last = 0;
        for (int at = words.next(); at != BreakIterator.DONE && from + at < to; at = words.next()) {
            breaks.set(from + at, mayBreak(from + at));
            last = at;
        }
        if (to == run.length()) {
            return to;
        }
        int next = last >= STRETCH / 2 ? from + last : to;
        breaks.set(next, mayBreak(next));
        return next;
    }

    private void keepWhole() {
        for (String word : WHOLE) {
            for (int at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) {
                breaks.clear(at + 1, at + word.length());
            }
        }
    }

    /** The dictionary now and then leaves a word's last consonant over. */
    private void joinLoneConsonants() {
        for (int at = breaks.nextSetBit(1); at >= 0; at = breaks.nextSetBit(at + 1)) {
            boolean isAlone = at + 1 == run.length() || breaks.get(at + 1);
            if (isAlone && isConsonant(run.charAt(at))) {
                breaks.clear(at);
            }
        }
    }

    private static boolean isConsonant(char character) {
        return character >= FIRST_CONSONANT && character <= LAST_CONSONANT;
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.nextSetBit(1); to >= 0; to = breaks.nextSetBit(to + 1)) {
            pieces.add(run.substring(from, to));
            from = to;
        }
        pieces.add(run.substring(from));
        return pieces;
    }
}
