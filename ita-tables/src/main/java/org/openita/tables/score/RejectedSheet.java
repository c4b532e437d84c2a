package org.openita.tables.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** The rows of a sheet that were not taken, and why; with what stands above them, so that they can be read again. Not thread-safe. */
public final class RejectedSheet {

    private record Rejected(Row row, List<Problem> reasons) {}

    private final Sheet sheet;
    private final TitleRows above;
    private final Header header;
    private final List<Rejected> rejected = new ArrayList<>();

    RejectedSheet(Sheet sheet, TitleRows above, Header header) {
        this.sheet = sheet;
        this.above = above;
        this.header = header;
    }

    void add(Row row, List<Problem> reasons) {
        rejected.add(new Rejected(row, List.copyOf(reasons)));
    }

    boolean isEmpty() {
        return rejected.isEmpty();
    }

    /** How many rows there are. */
    public int size() {
        return rejected.size();
    }

    /**
     * Writes them with a last column that says why.
     *
     * @throws IOException if they cannot be written
     */
    public void write(GridWriter writer, Locale language) throws IOException {
        writer.sheet(sheet.name());
        for (Row row : above.rows()) {
            writer.row(row.cells());
        }
        for (Row row : header.rows()) {
            boolean isLast = row.equals(header.rows().get(header.rows().size() - 1));
            writer.row(isLast ? with(row, heading(language)) : row.cells());
        }
        for (Rejected each : rejected) {
            writer.row(with(each.row(), reasons(each, language)));
        }
    }

    private List<Cell> with(Row row, String text) {
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < header.width()) {
            cells.add(Cell.BLANK);
        }
        cells.add(Cell.text(text));
        return cells;
    }

    private static String heading(Locale language) {
        return ProblemTexts.beside(ThaiText.class).text("why-rejected").in(language);
    }

    private static String reasons(Rejected each, Locale language) {
        return each.reasons().stream()
                .map(problem -> heading(problem) + problem.found().in(language) + " ("
                        + problem.remedy().in(language) + ")")
                .collect(Collectors.joining("; "));
    }

    /** What follows the place of the cell; the row is clear from where this stands. */
    private static String heading(Problem problem) {
        return problem.place().path().isEmpty() ? "" : problem.place().path() + ": ";
    }
}
