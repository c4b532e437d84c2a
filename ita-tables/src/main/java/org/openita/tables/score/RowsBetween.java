package org.openita.tables.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;

/** What stands between the last row with figures and the next: titles, perhaps, of another table. Not thread-safe. */
final class RowsBetween {

    private static final int MOST = 20;
    private static final int ENOUGH = 2;

    private final List<Row> titles = new ArrayList<>();

    /** Takes a row that is none of headings. */
    void add(Row row, BitSet values) {
        if (hasValue(row, values)) {
            titles.clear();
        } else if (titles.size() < MOST && !AsideWords.isNote(AsideWords.key(first(row)))) {
            titles.add(row);
        }
    }

    /** Whether a row may hold headings: texts and, where figures should stand, none; or a heading of those above once more. */
    static boolean mayBeHeadings(Row row, Header above, BitSet values) {
        long texts = row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isBlank() && !cell.isCopy())
                .limit(ENOUGH)
                .count();
        return texts == ENOUGH && (!hasValue(row, values) || above.repeatsField(row));
    }

    /** Whether a row says nothing but a fiscal year, perhaps among other words. */
    static boolean isTitleOfYear(Row row, BitSet values) {
        return title(row, values)
                .filter(text -> !YearWords.fiscal(text).isEmpty())
                .isPresent();
    }

    /** Whether a row says nothing but an agency's name, perhaps among other words. */
    static boolean isTitleOfAgency(Row row, BitSet values) {
        return title(row, values).flatMap(TitleAgency::in).isPresent();
    }

    /** The only text of a row without figures that is no note. */
    private static Optional<String> title(Row row, BitSet values) {
        List<Cell> own = row.cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.isCopy())
                .limit(ENOUGH)
                .toList();
        return own.size() == 1 && !hasValue(row, values)
                ? Optional.of(own.get(0).text()).filter(text -> !AsideWords.isNote(AsideWords.key(text)))
                : Optional.empty();
    }

    /** Whether a figure stands in a column of scores. */
    static boolean hasValue(Row row, BitSet values) {
        for (int column = values.nextSetBit(0); column >= 0; column = values.nextSetBit(column + 1)) {
            if (AsideRows.isValue(row.cell(column))) {
                return true;
            }
        }
        return false;
    }

    /** What stands above a table that begins here. */
    TitleRows above(TitleRows before) {
        return TitleRows.between(before, titles);
    }

    /** Whether a title names a fiscal year that is not that of the table, or another agency than the one it is of. */
    boolean isOfOthers(TitleRows before, boolean isOfTitle) {
        return !titles.isEmpty()
                && (above(before).isOfOtherYears(before)
                        || (isOfTitle && above(before).isOfOtherAgency(before)));
    }

    void clear() {
        titles.clear();
    }

    private static String first(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }
}
