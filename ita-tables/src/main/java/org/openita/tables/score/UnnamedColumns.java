package org.openita.tables.score;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Figures that stand in columns without headings: nobody knows what of, so they are not read, which is told. Not thread-safe. */
final class UnnamedColumns {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final Sheet sheet;
    private final BitSet columns;
    private final Map<Integer, Figures> figures = new TreeMap<>();

    /** The figures of a column: where the first stands, what it says, and how many there are. */
    private record Figures(Place first, String text, int count) {

        Figures and(Figures more) {
            return new Figures(first, text, count + more.count);
        }
    }

    UnnamedColumns(Sheet sheet, BitSet columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    void look(Row row) {
        for (int column = columns.nextSetBit(0);
                column >= 0 && column < row.cells().size();
                column = columns.nextSetBit(column + 1)) {
            Cell cell = row.cell(column);
            if (!cell.isBlank() && AsideRows.isValue(cell)) {
                Place place = sheet.cell(row.number(), column, "");
                figures.merge(column, new Figures(place, cell.text(), 1), Figures::and);
            }
        }
    }

    void tell(TableResult outcome) {
        figures.values()
                .forEach(each -> outcome.unread(
                        TEXTS.text("column-unnamed", each.first().toString(), each.count(), each.text())));
    }
}
