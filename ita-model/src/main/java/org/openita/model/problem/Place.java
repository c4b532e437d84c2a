package org.openita.model.problem;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in an input: in a text by line and column, in a workbook by sheet and cell.
 *
 * <p>Immutable and thread-safe; ordered by line, then column.
 *
 * @param source the file as the user named it
 * @param sheet the sheet of a workbook, whose rows are the lines; empty for a text
 * @param line from 1, or 0 for the input or the sheet as a whole
 * @param column from 1, in a text counted in Java characters, or 0 for the line as a whole
 * @param path the JSON path such as {@code $.items.e1.part1} or a table's heading, empty where there is none
 * @param rule the name of the rule that it lies in, empty where it lies in none
 */
public record Place(String source, String sheet, int line, int column, String path, String rule)
        implements Comparable<Place>, Serializable {

    private static final int LONGEST_SOURCE = 300;
    private static final int LETTERS = 26;
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** A place in a text. */
    public Place(String source, int line, int column, String path) {
        this(source, "", line, column, path, "");
    }

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

    /** The same place where what was read begins so many lines below the beginning of the file. */
    public Place below(int lines) {
        return line == 0 ? this : new Place(source, sheet, line + lines, column, path, rule);
    }

    /** The same place, told as one in a rule. */
    public Place inRule(String name) {
        return new Place(source, sheet, line, column, path, name);
    }

    /** The cell of a workbook as spreadsheets name it, {@code C5}, or its row's number; empty in a text. */
    public String cell() {
        if (sheet.isEmpty() || line == 0) {
            return "";
        }
        return (column == 0 ? "" : letters(column - 1)) + line;
    }

    /** The name of a column as spreadsheets show it: 0 is A, 27 is AB. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    /**
     * {@code "ko.json:3:12 $.items.e1"} or {@code "ko.xlsx [ITA] C5 e1"}, as far as it is known. The source is made
     * {@linkplain Visible visible}; of one longer than 300 characters the middle is left out.
     */
    @Override
    public String toString() {
        return Visible.shortened(source, LONGEST_SOURCE)
                + (sheet.isEmpty() ? lineAndColumn() : " [" + Excerpt.of(sheet) + "]" + after(" ", cell()))
                + after(" ", path)
                + (rule.isEmpty() ? "" : ", rule " + Excerpt.quoted(rule));
    }

    private String lineAndColumn() {
        return (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }

    private static String after(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }
}
