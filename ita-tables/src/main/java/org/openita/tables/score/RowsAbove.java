package org.openita.tables.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Looks for results above the headings, where only titles are read. All methods are pure. */
final class RowsAbove {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** One figure in a column of scores may be anything; several beside a name are an agency's. */
    private static final int ENOUGH = 2;

    private RowsAbove() {}

    /** What is wrong where rows above the headings look like those below; nothing where none does. */
    static Optional<Problem> problem(Sheet sheet, List<Row> above, Header header, BitSet values) {
        List<Row> results =
                above.stream().filter(row -> isResult(row, header, values)).toList();
        return results.stream()
                .findFirst()
                .map(first -> TEXTS.problem(
                        sheet.row(first.number()),
                        "rows-above-headings",
                        results.size(),
                        header.rows().get(0).number()));
    }

    private static boolean isResult(Row row, Header header, BitSet values) {
        return isNamed(row, header)
                && values.stream()
                                .mapToObj(row::cell)
                                .filter(AsideRows::isValue)
                                .count()
                        >= ENOUGH;
    }

    /** Whether the row names an agency where the table does, and is none of full marks or weights. */
    private static boolean isNamed(Row row, Header header) {
        for (int column = 0; column < header.width(); column++) {
            Optional<Field> field = Field.of(header.headings().get(column));
            Cell cell = row.cell(column);
            boolean isOfAgency = field.filter(it -> it == Field.AGENCY || it == Field.AGENCY_ID)
                    .isPresent();
            if (isOfAgency && !cell.isBlank() && !cell.isCopy()) {
                return !AsideWords.isTotals(AsideWords.key(cell.text()));
            }
        }
        return false;
    }
}
