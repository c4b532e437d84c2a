package org.openita.tables.year;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonText;

/** Makes the topics of two sheets: what they are, and which items they look at. Not thread-safe. */
final class TopicForm {

    private final BookTables tables;
    private final BookValues values;
    private final BookIds ids;
    private final ListMultimap<String, Json> rows = LinkedListMultimap.create();

    TopicForm(BookTables tables, BookValues values, BookIds ids) {
        this.tables = tables;
        this.values = values;
        this.ids = ids;
        for (BookRow row : tables.of(BookSheet.TOPIC_ITEMS)) {
            ids.known(row, BookColumn.TOPIC, BookSheet.TOPICS).ifPresent(id -> rows.put(id, items(row)));
        }
    }

    List<Json> json() {
        return tables.of(BookSheet.TOPICS).stream().map(this::topic).toList();
    }

    private Json items(BookRow row) {
        JsonText items = values.items(row, BookColumn.ITEMS);
        ids.requireItems(items);
        return new JsonMembers()
                .with("instrument", values.required(row, BookColumn.INSTRUMENT))
                .with("items", items)
                .at(row.place());
    }

    private Json topic(BookRow row) {
        String id = values.idOf(BookSheet.TOPICS, row);
        List<Json> own = rows.get(id);
        if (own.isEmpty()) {
            ids.tellNothingOf(BookSheet.TOPICS, row, id, BookSheet.TOPIC_ITEMS);
        }
        JsonMembers topic = new JsonMembers()
                .with("id", values.id(BookSheet.TOPICS, row))
                .with("name", values.name(BookSheet.TOPICS, row));
        return values.known(row, topic)
                .with("rows", new JsonArray(row.place(), own))
                .at(row.place());
    }
}
