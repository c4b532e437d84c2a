package org.openita.model.problem;

import java.util.Comparator;
import java.util.Locale;

/**
 * A place in an input.
 *
 * <p>Immutable and thread-safe; ordered by line, then column.
 *
 * @param source the file as the user named it
 * @param line from 1, or 0 for the input as a whole
 * @param column from 1, counted in Java characters, or 0 for the input as a whole
 * @param path the JSON path such as {@code $.items.e1.part1}, empty where there is none
 */
public record Place(String source, int line, int column, String path) implements Comparable<Place> {

    private static final int LONGEST_SOURCE = 300;
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** The input as a whole. */
    public static Place of(String source) {
        return new Place(source, 0, 0, "");
    }

    /** A line and column of an input that has no JSON paths, or of a place before any is known. */
    public static Place of(String source, int line, int column) {
        return new Place(source, line, column, "");
    }

    /** The line and column of the character at an offset of a text. */
    public static Place at(String source, CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return of(source, line, offset - lineStart + 1);
    }

    /** A line ends with LF, CR or CR LF. */
    private static boolean endsLine(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    /**
     * {@code "ko.json:3:12 $.items.e1"}, as far as it is known. The source is made {@linkplain Visible visible}; of one longer than
     * 300 characters the middle is left out.
     */
    @Override
    public String toString() {
        String lineAndColumn = line == 0 ? "" : String.format(Locale.ROOT, ":%d:%d", line, column);
        return Visible.shortened(source, LONGEST_SOURCE) + lineAndColumn + (path.isEmpty() ? "" : " " + path);
    }
}
