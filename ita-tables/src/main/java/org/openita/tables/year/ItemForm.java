package org.openita.tables.year;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;

/** Makes the items of a framework file: by indicator and group, each with its sub-items. Not thread-safe. */
final class ItemForm {

    private final BookValues values;
    private final BookProblems problems;
    private final BookIds ids;
    private final ListMultimap<Home, BookRow> items = LinkedListMultimap.create();
    private final ListMultimap<String, BookRow> subItems = LinkedListMultimap.create();

    /** Where an item belongs. */
    private record Home(String indicator, Optional<String> group) {}

    ItemForm(BookTables tables, BookValues values, BookProblems problems, BookIds ids) {
        this.values = values;
        this.problems = problems;
        this.ids = ids;
        Map<String, String> indicatorOfGroup = new LinkedHashMap<>();
        for (BookRow row : tables.of(BookSheet.GROUPS)) {
            indicatorOfGroup.putIfAbsent(
                    values.idOf(BookSheet.GROUPS, row),
                    BookValues.plain(BookSheet.INDICATORS, row.text(BookColumn.INDICATOR)));
        }
        for (BookRow row : tables.of(BookSheet.ITEMS)) {
            home(row, indicatorOfGroup).ifPresentOrElse(home -> items.put(home, row), () -> check(row));
        }
        for (BookRow row : tables.of(BookSheet.SUB_ITEMS)) {
            ids.known(row, BookColumn.ITEM, BookSheet.ITEMS)
                    .ifPresentOrElse(id -> subItems.put(id, row), () -> check(row));
        }
    }

    /** The group says the indicator too, which may then be left out. */
    private Optional<Home> home(BookRow row, Map<String, String> indicatorOfGroup) {
        if (!row.has(BookColumn.GROUP)) {
            return ids.known(row, BookColumn.INDICATOR, BookSheet.INDICATORS)
                    .map(indicator -> new Home(indicator, Optional.empty()));
        }
        Optional<String> group = ids.known(row, BookColumn.GROUP, BookSheet.GROUPS);
        String indicator =
                group.map(id -> indicatorOfGroup.getOrDefault(id, "")).orElse("");
        String said = BookValues.plain(BookSheet.INDICATORS, row.text(BookColumn.INDICATOR));
        boolean isKnown = ids.of(BookSheet.INDICATORS).contains(indicator);
        if (isKnown && !said.isEmpty() && !said.equals(indicator)) {
            problems.add(row.place(BookColumn.GROUP), "book-group-elsewhere", group.orElse(""), indicator, said);
        }
        return group.map(id -> new Home(indicator, Optional.of(id)));
    }

    /** The items of an indicator's group, or of the indicator itself. Those of which only the number is known stand together. */
    List<Json> of(String indicator, Optional<String> group) {
        List<Json> all = new ArrayList<>();
        List<BookRow> run = new ArrayList<>();
        for (BookRow row : items.removeAll(new Home(indicator, group))) {
            boolean isNamed = row.has(BookColumn.NAME_TH) || row.has(BookColumn.NAME_EN);
            if (isNamed || (!run.isEmpty() && !continues(run.get(run.size() - 1), row))) {
                addRun(run, all);
            }
            if (isNamed) {
                all.add(named(row));
            } else {
                run.add(row);
            }
        }
        addRun(run, all);
        return all;
    }

    private boolean continues(BookRow before, BookRow row) {
        return ShortIds.follows(values.idOf(BookSheet.ITEMS, before), values.idOf(BookSheet.ITEMS, row))
                && List.of(BookColumn.SCALE, BookColumn.POLARITY, BookColumn.SOURCE, BookColumn.CONFIDENCE).stream()
                        .allMatch(column -> before.text(column).equals(row.text(column)));
    }

    private void addRun(List<BookRow> run, List<Json> to) {
        if (run.isEmpty()) {
            return;
        }
        BookRow first = run.get(0);
        JsonText id = values.id(BookSheet.ITEMS, first);
        run.subList(1, run.size()).forEach(row -> values.id(BookSheet.ITEMS, row));
        run.forEach(this::requireNoSubItems);
        String last = values.idOf(BookSheet.ITEMS, run.get(run.size() - 1));
        String written = run.size() == 1 ? id.value() : id.value() + "-" + last;
        JsonMembers items = new JsonMembers().with("ids", new JsonText(id.place(), written));
        to.add(scored(first, items).at(first.place()));
        run.clear();
    }

    private void requireNoSubItems(BookRow row) {
        String id = values.idOf(BookSheet.ITEMS, row);
        if (subItems.containsKey(id)) {
            problems.add(row.place(BookColumn.NAME_TH), "book-sub-items-of-unnamed", id);
        }
    }

    private Json named(BookRow row) {
        JsonText id = values.id(BookSheet.ITEMS, row);
        JsonMembers item = new JsonMembers().with("id", id).with("name", values.name(BookSheet.ITEMS, row));
        Place place = row.place();
        List<Json> parts =
                subItems.removeAll(id.value()).stream().map(this::subItem).toList();
        return scored(row, item).withAny("subItems", place, parts).at(place);
    }

    private Json subItem(BookRow row) {
        JsonMembers sub = new JsonMembers()
                .with("id", values.id(BookSheet.SUB_ITEMS, row))
                .with("name", values.name(BookSheet.SUB_ITEMS, row));
        return scored(row, sub).at(row.place());
    }

    private JsonMembers scored(BookRow row, JsonMembers to) {
        ids.known(row, BookColumn.SCALE, BookSheet.SCALES);
        return values.known(
                row, to.with("scale", values.text(row, BookColumn.SCALE)).with("polarity", values.polarity(row)));
    }

    /** What is wrong with a row that belongs nowhere is told too. */
    private void check(BookRow row) {
        scored(row, new JsonMembers());
    }
}
