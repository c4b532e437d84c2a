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

    /** A cell: {@code scores.xlsx [ITA] C5 e1.part2}, or in a text file by line and field {@code scores.csv:5:3 e1.part2}. */
    public Place cell(int row, int column, String heading) {
        String shown = Excerpt.of(heading);
        return new Place(file, name, row, column + 1, shown, "");
    }

    /** A row as a whole: {@code scores.xlsx [ITA] 5}, {@code scores.csv:5}. */
    public Place row(int row) {
        return new Place(file, name, row, 0, "", "");
    }

    /** The sheet as a whole: {@code scores.xlsx [ITA]}, or the file. */
    public Place place() {
        return new Place(file, name, 0, 0, "", "");
    }

    @Override
    public String toString() {
        return place().toString();
    }

    /** Whether it is a text file, of which lines and fields are counted. */
    public boolean isLines() {
        return name.isEmpty();
    }
}
