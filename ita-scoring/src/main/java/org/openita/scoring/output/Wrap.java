package org.openita.scoring.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** ThaiLineBreaker text into lines of a width: at spaces, and where these are too far apart, between Thai words. */
final class Wrap {

    /** Where a line may end; the sign of repetition belongs to what stands before its space. */
    private static final Pattern SPACE = Pattern.compile("\\s++(?![\u0E46\u0E2F\\p{Mn}])");

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /**
     * The lines of a text, at least one. A text that fits stays as it is; in another white space becomes single spaces.
     *
     * @param width the most columns of a line, at least 1
     */
    static List<String> lines(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return List.of(text);
        }
        Wrap wrap = new Wrap(width);
        SPACE.splitAsStream(text.strip()).forEach(wrap::addWord);
        wrap.lines.add(wrap.line.toString());
        return wrap.lines;
    }

    private void addWord(String word) {
        int columns = DisplayWidth.of(word);
        if (used > 0 && used + 1 + columns <= width) {
            append(" " + word, 1 + columns);
        } else if (columns <= width / 3) {
            startLine();
            append(word, columns);
        } else {
            addRun(word);
        }
    }

    /** A long run begins on the line at hand and goes on where it may be broken. */
    private void addRun(String run) {
        boolean isFirst = true;
        for (String piece : ThaiLineBreaker.pieces(run)) {
            addPiece(isFirst && used > 0 ? " " : "", piece);
            isFirst = false;
        }
    }

    private void addPiece(String before, String piece) {
        int columns = DisplayWidth.of(piece);
        if (used + before.length() + columns <= width) {
            append(before + piece, before.length() + columns);
        } else {
            startLine();
            addToNewLine(piece, columns);
        }
    }

    /** What has no break and is wider than a line is cut where the line ends. */
    private void addToNewLine(String piece, int columns) {
        if (columns <= width) {
            append(piece, columns);
            return;
        }
        int from = 0;
        for (int to = ThaiLineBreaker.nextCut(piece, from);
                from < piece.length();
                to = ThaiLineBreaker.nextCut(piece, from)) {
            addCut(piece.substring(from, to));
            from = to;
        }
    }

    private void addCut(String cut) {
        int columns = DisplayWidth.of(cut);
        if (used + columns > width) {
            startLine();
        }
        append(cut, columns);
    }

    private void append(String text, int columns) {
        line.append(text);
        used += columns;
    }

    private void startLine() {
        if (used > 0) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }
}
