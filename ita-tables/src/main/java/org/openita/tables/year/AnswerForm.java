package org.openita.tables.year;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;

/** Makes the sets of answers of rows, one a set and point. Not thread-safe. */
final class AnswerForm {

    private static final List<BookColumn> OF_THE_SET =
            List.of(BookColumn.SCALE, BookColumn.ITEMS, BookColumn.SOURCE, BookColumn.CONFIDENCE);

    private final BookTables tables;
    private final BookValues values;
    private final BookProblems problems;
    private final BookIds ids;

    AnswerForm(BookTables tables, BookValues values, BookProblems problems, BookIds ids) {
        this.tables = tables;
        this.values = values;
        this.problems = problems;
        this.ids = ids;
    }

    private record Answer(BookRow row, JsonNumber point) {}

    List<Json> json() {
        ListMultimap<String, Answer> bySet = LinkedListMultimap.create();
        for (BookRow row : tables.of(BookSheet.ANSWERS)) {
            String set = values.required(row, BookColumn.ID).value();
            JsonNumber point = values.whole(row, BookColumn.POINT);
            if (ids.known(row, BookColumn.SCALE, BookSheet.SCALES).isPresent()) {
                bySet.put(set, new Answer(row, point));
            }
        }
        return bySet.keySet().stream()
                .flatMap(set -> json(bySet.get(set)).stream())
                .toList();
    }

    /** Nothing where the scale cannot be read, which is told of the scale. */
    private Optional<Json> json(List<Answer> answers) {
        List<Answer> inOrder = answers.stream()
                .sorted(Comparator.comparing(answer -> answer.point().value()))
                .toList();
        BookRow first = answers.get(0).row();
        String scale = BookValues.plain(BookSheet.SCALES, values.said(first, BookColumn.SCALE));
        boolean isWhole = isOfEachPoint(scale, first, inOrder);
        tellOtherSources(first, answers);
        List<Json> words = inOrder.stream()
                .map(answer -> (Json) values.required(answer.row(), BookColumn.WORDS))
                .toList();
        JsonMembers members = new JsonMembers()
                .with("id", values.text(first, BookColumn.ID))
                .with("scale", values.text(first, BookColumn.SCALE))
                .withAny("items", first.place(BookColumn.ITEMS), items(first));
        members.with("words", new JsonArray(first.place(isWhole ? BookColumn.WORDS : BookColumn.POINT), words));
        Json json = values.known(first, members).at(first.place());
        return points(scale).isEmpty() ? Optional.empty() : Optional.of(json);
    }

    /** The questions that are asked with the set; none where it may stand under any on its scale. */
    private List<Json> items(BookRow row) {
        if (!row.has(BookColumn.ITEMS)) {
            return List.of();
        }
        JsonText items = values.items(row, BookColumn.ITEMS);
        ids.requireItems(items);
        Optional<List<String>> parsed = ShortIds.parse(items.value());
        if (parsed.isEmpty()) {
            problems.add(items.place(), "book-item-ids", items.value());
        }
        return parsed.orElse(List.of()).stream()
                .map(id -> (Json) new JsonText(items.place(), id))
                .toList();
    }

    private boolean isOfEachPoint(String scale, BookRow first, List<Answer> answers) {
        String given = answers.stream().map(answer -> answer.point().literal()).collect(Collectors.joining(", "));
        String expected = points(scale);
        boolean isWhole = given.equals(expected) || expected.isEmpty();
        if (!isWhole) {
            problems.add(first.place(BookColumn.POINT), "book-answers", first.text(BookColumn.ID), given, expected);
        }
        return isWhole;
    }

    /** The points of a scale; empty where they cannot be read, which is told of the scale. */
    private String points(String scale) {
        List<Json> points = tables.of(BookSheet.SCALES).stream()
                .filter(row -> values.idOf(BookSheet.SCALES, row).equals(scale))
                .limit(1)
                .flatMap(row -> values.points(row).elements().stream())
                .toList();
        return points.stream().allMatch(JsonNumber.class::isInstance)
                ? points.stream().map(each -> ((JsonNumber) each).literal()).collect(Collectors.joining(", "))
                : "";
    }

    private void tellOtherSources(BookRow first, List<Answer> answers) {
        for (Answer answer : answers) {
            for (BookColumn column : OF_THE_SET) {
                problems.requireSame(first, answer.row(), column);
            }
        }
    }
}
