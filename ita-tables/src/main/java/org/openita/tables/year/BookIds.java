package org.openita.tables.year;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.json.JsonText;

/** Finds the rows of other sheets that cells name. Not thread-safe. */
final class BookIds {

    private final BookTables tables;
    private final BookValues values;
    private final BookProblems problems;

    BookIds(BookTables tables, BookValues values, BookProblems problems) {
        this.tables = tables;
        this.values = values;
        this.problems = problems;
    }

    /** The ids that the rows of a sheet have. */
    Set<String> of(BookSheet sheet) {
        return tables.of(sheet).stream()
                .filter(row -> row.has(BookColumn.ID))
                .map(row -> values.idOf(sheet, row))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tells that a row has none of another sheet that belong to it. */
    void tellNothingOf(BookSheet sheet, BookRow row, String id, BookSheet where) {
        if (!id.isEmpty() && tables.isThere(where) && !problems.isGivenTwice(sheet, id)) {
            problems.add(row.place(), "book-nothing-of-it", id, where.title());
        }
    }

    /** Whether the sheet of items has all that a cell names, where the cell can be read; those that it has not are told. */
    void requireItems(JsonText cell) {
        Set<String> known = items();
        List<String> strangers = ShortIds.parse(cell.value()).orElse(List.of()).stream()
                .filter(id -> !known.contains(id))
                .toList();
        if (!strangers.isEmpty() && tables.isThere(BookSheet.ITEMS)) {
            problems.add(cell.place(), "book-unknown-items", strangers, BookSheet.ITEMS.title());
        }
    }

    private Set<String> items() {
        return of(BookSheet.ITEMS).stream()
                .flatMap(written -> ShortIds.parse(written).orElse(List.of(written)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The id of a row of another sheet that a cell names; empty, with its problem, where there is none. */
    Optional<String> known(BookRow row, BookColumn column, BookSheet where) {
        Optional<String> known = find(row, column, where);
        if (known.isEmpty()) {
            problems.lose();
        }
        return known;
    }

    private Optional<String> find(BookRow row, BookColumn column, BookSheet where) {
        if (!row.has(column)) {
            problems.blank(row, column);
            return Optional.empty();
        }
        String id = BookValues.plain(where, values.said(row, column));
        Set<String> known = of(where);
        if (!id.isEmpty() && !known.contains(id) && tables.isThere(where)) {
            problems.unknown(row, column, where, known);
        }
        return Optional.of(id).filter(known::contains);
    }
}
