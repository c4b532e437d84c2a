package org.openita.tables.grid;

import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;

/**
 * A sheet of a workbook, or the lines of a text file, and how its cells are called.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file as its user named it
 * @param name the sheet's name, empty for a text file
 */
public record Sheet(String file, String name) {

    private static final int LETTERS = 26;

    /** A cell: {@code scores.xlsx [ITA] C5 e1.part2}, or in a text file by line and field {@code scores.csv:5:3 e1.part2}. */
    public Place cell(int row, int column, String heading) {
        String shown = Excerpt.of(heading);
        return isLines()
                ? new Place(file, row, column + 1, shown)
                : new Place(toString() + " " + letters(column) + row, 0, 0, shown);
    }

    /** A row as a whole: {@code scores.xlsx [ITA] 5}, {@code scores.csv:5}. */
    public Place row(int row) {
        return Place.of(isLines() ? file + ":" + row : this + " " + row);
    }

    /** The sheet as a whole: {@code scores.xlsx [ITA]}, or the file. */
    public Place place() {
        return Place.of(toString());
    }

    @Override
    public String toString() {
        return isLines() ? file : file + " [" + Excerpt.of(name) + "]";
    }

    /** The name of a column as spreadsheets show it: 0 is A, 27 is AB. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Whether it is a text file, of which lines and fields are counted. */
    public boolean isLines() {
        return name.isEmpty();
    }
}
