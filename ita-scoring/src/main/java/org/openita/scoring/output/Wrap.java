package org.openita.scoring.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a width, Thai between words.
 *
 * <p>Breaks at spaces first; only a run that is itself too long is given to the JDK's Thai word breaker, and in pieces, because
 * that one takes time with the square of the length. Never breaks before a mark, ๆ or ฯ.
 */
final class Wrap {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int LONGEST_RUN = 300;
    private static final String NEVER_FIRST = "ๆฯ)]}”’.,:;%";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrap(int width) {
        this.width = width;
    }

    /** The lines of a text; at least one. */
    static List<String> lines(String text, int width) {
        Wrap wrap = new Wrap(width);
        for (String word : text.strip().split("\\s+", -1)) {
            wrap.addWord(word);
        }
        wrap.lines.add(wrap.line.toString());
        return wrap.lines;
    }

    private void addWord(String word) {
        if (!line.isEmpty() && DisplayWidth.of(line) + 1 + DisplayWidth.of(word) <= width) {
            line.append(' ').append(word);
        } else if (DisplayWidth.of(word) <= width / 3) {
            startLine();
            line.append(word);
        } else {
            addRun(word);
        }
    }

    /** A long run begins on the line at hand, and goes on where its words allow. */
    private void addRun(String run) {
        String before = line.isEmpty() ? "" : " ";
        for (String piece : pieces(run)) {
            if (DisplayWidth.of(line) + DisplayWidth.of(before + piece) > width) {
                startLine();
                before = "";
            }
            line.append(before).append(piece);
            before = "";
        }
    }

    private void startLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** The smallest pieces between which a run may be broken. */
    private static List<String> pieces(String run) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < run.length(); ) {
            int to = Math.min(run.length(), from + LONGEST_RUN);
            to = to < run.length() && Character.isLowSurrogate(run.charAt(to)) ? to - 1 : to;
            addPieces(run.substring(from, to), pieces);
            from = to;
        }
        return pieces;
    }

    private static void addPieces(String run, List<String> pieces) {
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(run);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (to == run.length() || mayBegin(run.codePointAt(to))) {
                pieces.add(run.substring(from, to));
                from = to;
            }
        }
    }

    private static boolean mayBegin(int character) {
        return !DisplayWidth.isMark(character) && NEVER_FIRST.indexOf(character) < 0;
    }
}
