package org.openita.tables.year;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Sheet;

/** Makes the crosswalk file of a year of the rows of its sheet: one a disclosure and year. Not thread-safe. */
final class CrosswalkForm {

    private final BookTables tables;
    private final BookValues values;
    private final BookProblems problems;
    private final BookIds ids;
    private final String year;

    /** @param year the year of the workbook, as it was typed */
    CrosswalkForm(BookTables tables, BookValues values, BookProblems problems, String year) {
        this.tables = tables;
        this.values = values;
        this.problems = problems;
        this.ids = new BookIds(tables, values, problems);
        this.year = year;
    }

    /** Empty where nothing is said of other years. */
    Optional<JsonObject> json() {
        ListMultimap<String, BookRow> byId = LinkedListMultimap.create();
        for (BookRow row : tables.of(BookSheet.CROSSWALK)) {
            String id = values.required(row, BookColumn.ID).value();
            byId.put(id, row);
        }
        List<Json> all = byId.asMap().values().stream()
                .map(rows -> disclosure(List.copyOf(rows)))
                .toList();
        Place place = tables.place(BookSheet.CROSSWALK).map(Sheet::place).orElse(Place.of(""));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonMembers()
                        .with("disclosures", new JsonArray(place, all))
                        .at(place));
    }

    private Json disclosure(List<BookRow> rows) {
        BookRow first = rows.get(0);
        rows.forEach(row -> problems.requireSame(first, row, BookColumn.NAME_TH));
        return new JsonMembers()
                .with("id", values.text(first, BookColumn.ID))
                .with("name", values.name(BookSheet.CROSSWALK, first))
                .with(
                        "numbers",
                        new JsonArray(
                                first.place(), rows.stream().map(this::numbers).toList()))
                .at(first.place());
    }

    private Json numbers(BookRow row) {
        JsonText items = values.items(row, BookColumn.ITEMS);
        return items.value().equals(BookLines.NOT_ASKED)
                ? numbers(row, items, List.of())
                : numbers(row, items, ids(row, items));
    }

    private List<Json> ids(BookRow row, JsonText items) {
        if (year.equals(values.said(row, BookColumn.FISCAL_YEAR))) {
            ids.requireItems(items);
        }
        Optional<List<String>> ids = ShortIds.parse(items.value());
        if (ids.isEmpty() && !items.value().isEmpty()) {
            problems.add(items.place(), "book-item-ids", items.value());
        }
        return ids.orElse(List.of()).stream()
                .map(id -> (Json) new JsonText(items.place(), id))
                .toList();
    }

    private Json numbers(BookRow row, JsonText items, List<Json> each) {
        JsonMembers numbers = new JsonMembers()
                .with("fiscalYear", values.whole(row, BookColumn.FISCAL_YEAR))
                .with("ids", new JsonArray(items.place(), each));
        return values.known(row, numbers).at(row.place());
    }
}
