package org.openita.tables.year;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.InputLevel;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Sheet;

/** Makes the instruments of a framework file, with all that hangs on them, of rows that name what they belong to. Not thread-safe. */
final class InstrumentForm {

    private final BookTables tables;
    private final BookValues values;
    private final BookProblems problems;
    private final BookIds ids;
    private final BookWeights weights;
    private final ListMultimap<String, BookRow> parts;
    private final ListMultimap<String, BookRow> indicators;
    private final ListMultimap<String, BookRow> groups;
    private final ItemForm items;

    InstrumentForm(BookTables tables, BookValues values, BookProblems problems, BookIds ids) {
        this.tables = tables;
        this.values = values;
        this.problems = problems;
        this.ids = ids;
        this.weights = new BookWeights(values, problems);
        this.parts = by(BookSheet.PARTS, BookColumn.INSTRUMENT, BookSheet.INSTRUMENTS);
        this.indicators = by(BookSheet.INDICATORS, BookColumn.INSTRUMENT, BookSheet.INSTRUMENTS);
        this.groups = by(BookSheet.GROUPS, BookColumn.INDICATOR, BookSheet.INDICATORS);
        this.items = new ItemForm(tables, values, problems, ids);
    }

    private ListMultimap<String, BookRow> by(BookSheet sheet, BookColumn column, BookSheet where) {
        ListMultimap<String, BookRow> rows = LinkedListMultimap.create();
        for (BookRow row : tables.of(sheet)) {
            ids.known(row, column, where).ifPresent(id -> rows.put(id, row));
        }
        return rows;
    }

    JsonArray json() {
        List<BookRow> rows = tables.of(BookSheet.INSTRUMENTS);
        Map<BookRow, JsonNumber> shares = weights.of(rows);
        Place sheet = tables.place(BookSheet.INSTRUMENTS).map(Sheet::place).orElse(Place.of(""));
        Place place = rows.isEmpty() ? sheet : rows.get(0).place(BookColumn.WEIGHT);
        List<Json> instruments = new ArrayList<>();
        rows.forEach(row -> instruments.add(instrument(row, shares)));
        return new JsonArray(place, instruments);
    }

    private Json instrument(BookRow row, Map<BookRow, JsonNumber> shares) {
        JsonText id = values.id(BookSheet.INSTRUMENTS, row);
        JsonMembers instrument = new JsonMembers()
                .with("id", id)
                .with("name", values.name(BookSheet.INSTRUMENTS, row))
                .with("weight", weight(row, shares))
                .with("accepts", accepts(row));
        values.known(row, instrument);
        List<BookRow> own = parts.removeAll(id.value());
        Map<BookRow, JsonNumber> ofParts = weights.of(own);
        List<Json> listed = own.stream().map(part -> part(part, ofParts)).toList();
        if (!listed.isEmpty()) {
            instrument.with("parts", new JsonArray(own.get(0).place(BookColumn.WEIGHT), listed));
        }
        return instrument.with("indicators", indicators(row, id.value())).at(row.place());
    }

    private JsonNumber weight(BookRow row, Map<BookRow, JsonNumber> shares) {
        JsonNumber share = shares.get(row);
        if (share == null) {
            problems.blank(row, BookColumn.WEIGHT);
            return new JsonNumber(row.place(BookColumn.WEIGHT), "0", BigDecimal.ZERO);
        }
        return share;
    }

    private Json accepts(BookRow row) {
        List<Json> levels = new ArrayList<>();
        for (InputLevel level :
                List.of(InputLevel.ITEMS, InputLevel.PARTS, InputLevel.INDICATORS, InputLevel.INSTRUMENTS)) {
            BookColumn column = BookWords.column(level);
            if (values.flag(row, column)) {
                levels.add(new JsonText(row.place(column), level.key()));
            }
        }
        return new JsonArray(row.place(BookColumn.ACCEPTS_ITEMS), levels);
    }

    private Json part(BookRow row, Map<BookRow, JsonNumber> shares) {
        JsonMembers part = new JsonMembers()
                .with("id", values.id(BookSheet.PARTS, row))
                .with("key", values.required(row, BookColumn.KEY))
                .with("name", values.name(BookSheet.PARTS, row));
        JsonNumber share = shares.get(row);
        if (share != null) {
            part.with("weight", share);
        }
        return values.known(row, part).at(row.place());
    }

    private JsonArray indicators(BookRow instrument, String id) {
        List<BookRow> own = indicators.removeAll(id);
        if (own.isEmpty()) {
            ids.tellNothingOf(BookSheet.INSTRUMENTS, instrument, id, BookSheet.INDICATORS);
        }
        return new JsonArray(
                instrument.place(), own.stream().map(this::indicator).toList());
    }

    private Json indicator(BookRow row) {
        JsonText id = values.id(BookSheet.INDICATORS, row);
        JsonMembers indicator = new JsonMembers().with("id", id).with("name", values.name(BookSheet.INDICATORS, row));
        values.known(row, indicator);
        List<BookRow> own = groups.removeAll(id.value());
        indicator.withAny("items", row.place(BookColumn.ID), items.of(id.value(), Optional.empty()));
        return indicator
                .withAny(
                        "subIndicators",
                        row.place(),
                        own.stream().map(group -> group(group, id.value())).toList())
                .at(row.place());
    }

    private Json group(BookRow row, String indicator) {
        JsonText id = values.id(BookSheet.GROUPS, row);
        List<Json> own = items.of(indicator, Optional.of(id.value()));
        if (own.isEmpty()) {
            ids.tellNothingOf(BookSheet.GROUPS, row, id.value(), BookSheet.ITEMS);
        }
        JsonMembers group = new JsonMembers().with("id", id).with("name", values.name(BookSheet.GROUPS, row));
        return values.known(row, group)
                .with("items", new JsonArray(row.place(), own))
                .at(row.place());
    }
}
