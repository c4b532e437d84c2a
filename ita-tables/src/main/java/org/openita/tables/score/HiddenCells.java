package org.openita.tables.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** The rows and columns of a sheet that were read though people do not see them. Not thread-safe. */
final class HiddenCells {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int NAMED = 10;

    private final BitSet columns = new BitSet();
    private final BitSet filled = new BitSet();
    private final List<Integer> rows = new ArrayList<>();
    private int count;

    void hide(BitSet more) {
        columns.or(more);
    }

    boolean isHidden(int column) {
        return columns.get(column);
    }

    void read(Row row) {
        if (row.isHidden()) {
            count++;
            if (rows.size() < NAMED) {
                rows.add(row.number());
            }
        }
        for (int column = columns.nextSetBit(0);
                column >= 0 && column < row.cells().size();
                column = columns.nextSetBit(column + 1)) {
            if (!row.cell(column).isBlank()) {
                filled.set(column);
            }
        }
    }

    void tell(Sheet sheet, List<String> headings, TableResult outcome) {
        if (count > 0) {
            outcome.remark(TEXTS.text("hidden-rows", sheet, count, list(rows.stream(), count)));
        }
        if (!filled.isEmpty()) {
            outcome.remark(TEXTS.text(
                    "hidden-columns",
                    sheet,
                    filled.cardinality(),
                    list(filled.stream().mapToObj(column -> named(column, headings)), filled.cardinality())));
        }
    }

    private static String named(int column, List<String> headings) {
        String heading = column < headings.size() ? headings.get(column) : "";
        return heading.isEmpty() ? Place.letters(column) : Place.letters(column) + " (" + heading + ")";
    }

    private static String list(Stream<?> all, int size) {
        String named = all.limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return size > NAMED ? named + ", …" : named;
    }
}
