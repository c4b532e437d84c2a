package org.openita.tables.year;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonBool;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Makes the framework file of the rows of a workbook; each value knows its cell. Not thread-safe. */
final class FrameworkForm {

    private static final Splitter IDS = Splitter.on(Pattern.compile("[,;\\s]+")).omitEmptyStrings();

    private final BookTables tables;
    private final BookValues values;
    private final BookProblems problems;
    private final BookIds ids;

    FrameworkForm(BookTables tables, BookValues values, BookProblems problems) {
        this.tables = tables;
        this.values = values;
        this.problems = problems;
        this.ids = new BookIds(tables, values, problems);
    }

    JsonObject json() {
        fact("fact.default").ifPresent(values::setDefaults);
        Place whole = tables.place(BookSheet.YEAR).map(Sheet::place).orElse(Place.of(""));
        JsonMembers framework = new JsonMembers();
        fact("fact.year")
                .ifPresentOrElse(
                        row -> framework.with("fiscalYear", values.whole(row, BookColumn.VALUE)),
                        () -> noFact("fact.year"));
        framework
                .withAny("scales", place(BookSheet.SCALES), each(BookSheet.SCALES, this::scale))
                .withAny("answers", place(BookSheet.ANSWERS), new AnswerForm(tables, values, problems, ids).json())
                .withAny("samples", place(BookSheet.SAMPLES), each(BookSheet.SAMPLES, this::sample))
                .with("instruments", new InstrumentForm(tables, values, problems, ids).json());
        fact("fact.components")
                .ifPresentOrElse(row -> framework.with("components", components(row)), () -> noFact("fact.components"));
        framework
                .withAny("topics", place(BookSheet.TOPICS), new TopicForm(tables, values, ids).json())
                .withAny("changes", place(BookSheet.CHANGES), each(BookSheet.CHANGES, this::change));
        return framework.at(whole);
    }

    private Optional<BookRow> fact(String key) {
        return tables.of(BookSheet.YEAR).stream()
                .filter(row -> BookWords.is(ThaiText.key(row.text(BookColumn.FACT)), BookTexts.text(key)))
                .findFirst();
    }

    private void noFact(String key) {
        if (tables.place(BookSheet.YEAR).isPresent()) {
            problems.add(place(BookSheet.YEAR), "book-no-fact", BookTexts.text(key), BookColumn.FACT.heading());
        }
    }

    private Place place(BookSheet sheet) {
        return tables.place(sheet).map(Sheet::place).orElse(Place.of(""));
    }

    private interface OfRow {
        Json json(BookRow row);
    }

    private List<Json> each(BookSheet sheet, OfRow one) {
        return tables.of(sheet).stream().map(one::json).toList();
    }

    private Json scale(BookRow row) {
        JsonMembers scale = new JsonMembers()
                .with("id", values.required(row, BookColumn.ID))
                .with("points", values.points(row));
        if (values.flag(row, BookColumn.SCORED_ONCE)) {
            scale.with("scoredOnce", new JsonBool(row.place(BookColumn.SCORED_ONCE), true));
        }
        return values.known(row, scale).at(row.place());
    }

    private Json sample(BookRow row) {
        JsonMembers sample = new JsonMembers()
                .with("id", values.required(row, BookColumn.SUBJECT))
                .with("least", values.whole(row, BookColumn.LEAST));
        return values.known(row, sample).at(row.place());
    }

    private Json change(BookRow row) {
        JsonMembers change = new JsonMembers().with("what", values.name(BookSheet.CHANGES, row));
        return values.known(row, change).at(row.place());
    }

    private Json components(BookRow row) {
        Place place = row.place(BookColumn.VALUE);
        if (!row.has(BookColumn.VALUE)) {
            problems.add(place, "book-no-components", BookWords.overallAlone());
        }
        String said = values.said(row, BookColumn.VALUE);
        List<Json> components = BookWords.isOverallAlone(said)
                ? List.of()
                : IDS.splitToList(said).stream()
                        .map(id -> (Json) new JsonText(place, id))
                        .toList();
        JsonMembers members = new JsonMembers().with("ids", new JsonArray(place, components));
        return values.known(row, members).at(row.place());
    }
}
