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
    private final Map<Integer, Place> first = new TreeMap<>();
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Integer> counts = new TreeMap<>();

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
                first.putIfAbsent(column, sheet.cell(row.number(), column, ""));
                texts.putIfAbsent(column, cell.text());
                counts.merge(column, 1, Integer::sum);
            }
        }
    }

    void tell(TableResult outcome) {
        first.forEach((column, place) ->
                outcome.unread(TEXTS.text("column-unnamed", place.toString(), counts.get(column), texts.get(column))));
    }
}
