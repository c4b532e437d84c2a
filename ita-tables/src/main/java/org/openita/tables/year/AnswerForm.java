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

/** Makes the answers of scales of rows, one a scale and point. Not thread-safe. */
final class AnswerForm {

    private static final List<BookColumn> OF_THE_SCALE = List.of(BookColumn.SOURCE, BookColumn.CONFIDENCE);

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
        ListMultimap<String, Answer> byScale = LinkedListMultimap.create();
        for (BookRow row : tables.of(BookSheet.ANSWERS)) {
            ids.known(row, BookColumn.SCALE, BookSheet.SCALES)
                    .ifPresent(id -> byScale.put(id, new Answer(row, values.whole(row, BookColumn.POINT))));
        }
        return byScale.keySet().stream()
                .flatMap(scale -> json(scale, byScale.get(scale)).stream())
                .toList();
    }

    /** Nothing where the scale cannot be read, which is told of the scale. */
    private Optional<Json> json(String scale, List<Answer> answers) {
        List<Answer> inOrder = answers.stream()
                .sorted(Comparator.comparing(answer -> answer.point().value()))
                .toList();
        BookRow first = answers.get(0).row();
        boolean isWhole = isOfEachPoint(scale, first, inOrder);
        tellOtherSources(first, answers);
        List<Json> words = inOrder.stream()
                .map(answer -> (Json) values.required(answer.row(), BookColumn.WORDS))
                .toList();
        JsonMembers members = new JsonMembers()
                .with("id", values.text(first, BookColumn.SCALE))
                .with("words", new JsonArray(first.place(isWhole ? BookColumn.WORDS : BookColumn.POINT), words));
        Json json = values.known(first, members).at(first.place());
        return points(scale).isEmpty() ? Optional.empty() : Optional.of(json);
    }

    private boolean isOfEachPoint(String scale, BookRow first, List<Answer> answers) {
        String given = answers.stream().map(answer -> answer.point().literal()).collect(Collectors.joining(", "));
        String expected = points(scale);
        boolean isWhole = given.equals(expected) || expected.isEmpty();
        if (!isWhole) {
            problems.add(first.place(BookColumn.POINT), "book-answers", scale, given, expected);
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
            for (BookColumn column : OF_THE_SCALE) {
                problems.requireSame(first, answer.row(), column);
            }
        }
    }
}
