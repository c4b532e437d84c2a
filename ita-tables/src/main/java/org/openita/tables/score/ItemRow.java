package org.openita.tables.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openita.model.assessment.RawValue;
import org.openita.model.framework.Part;
import org.openita.model.framework.Scale;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.text.ThaiText;

/** Reads what a row gives of one item: its scores, and how many answered. Not thread-safe. */
final class ItemRow {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final ScoreColumns columns;
    private final ItemNames names;
    private final RowReader reader;
    private final ItemContext context;
    private final Row row;
    private final ProblemLog log;
    private final ScoreCell scores;
    private final CountCell counts;
    private Optional<RowSubject> about = Optional.empty();
    private int column;

    ItemRow(ScoreColumns columns, RowReader reader, ItemContext context, Row row, ProblemLog log) {
        this.context = context;
        this.columns = columns;
        this.names = columns.items();
        this.reader = reader;
        this.row = row;
        this.log = log;
        this.scores = new ScoreCell(log, reader.remarks());
        this.counts = new CountCell(log);
    }

    /** What the row gives; nothing if it is a title between items. */
    List<SubjectCell> cells() {
        List<SubjectCell> found = new ArrayList<>();
        for (column = 0; column < columns.width(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isCopy() && !cell.isBlank()) {
                read(cell).ifPresent(found::add);
            }
        }
        return PercentBeside.once(List.copyOf(found), reader, row);
    }

    private Optional<SubjectCell> read(Cell cell) {
        ScoreColumn meaning = columns.get(column);
        Place place = place();
        if (meaning instanceof ScoreColumn.OfPart part) {
            OptionalInt number = OptionalInt.of(part.number());
            return scores.read(cell, place, () -> scale(number)).flatMap(score -> of(ValueKind.SCORE, number, score));
        }
        if (meaning instanceof ScoreColumn.OfRespondentsInPart part) {
            return counts.read(cell, place)
                    .flatMap(number -> of(ValueKind.RESPONDENTS, OptionalInt.of(part.number()), number));
        }
        if (meaning instanceof ScoreColumn.Unknown unknown) {
            context.tellOf(unknown, cell);
        }
        return meaning instanceof ScoreColumn.Of of ? read(of.field(), cell, place) : Optional.empty();
    }

    private Place place() {
        return reader.place(row, column);
    }

    private Optional<SubjectCell> read(Field field, Cell cell, Place place) {
        return switch (field) {
            case SCORE ->
                scores.read(cell, place, () -> scale(part())).flatMap(score -> of(ValueKind.SCORE, part(), score));
            case RESPONDENTS -> counts.read(cell, place).flatMap(number -> of(ValueKind.RESPONDENTS, part(), number));
            default -> Optional.empty();
        };
    }

    private Optional<Scale> scale(OptionalInt part) {
        String item = about().text();
        return (part.isPresent() ? names.subject(item, part.getAsInt()) : names.subject(item)).flatMap(columns::scale);
    }

    /** The number of the part that the row names, if it has a column for that. */
    private OptionalInt part() {
        OptionalInt own = names.part(reader.cell(Field.PART, row).text());
        return own.isPresent() ? own : ofTitle();
    }

    /** The part of the title above, for an item that has parts and whose own is not named. */
    private OptionalInt ofTitle() {
        boolean isInParts = context.titlePart().isPresent()
                && names.subject(about().text())
                        .filter(subject -> !names.partsOfItem(subject).isEmpty())
                        .isPresent();
        return isInParts ? context.titlePart() : OptionalInt.empty();
    }

    private Optional<SubjectCell> of(ValueKind given, OptionalInt part, RawValue value) {
        RowSubject subject = about();
        String item = subject.text();
        if (subject.problem().isPresent()) {
            log.add(subject.problem().get());
            return Optional.empty();
        }
        if (item.isBlank()) {
            log.add(TEXTS.problem(place(), "item-missing", given.withoutItem()));
            return Optional.empty();
        }
        Cell named = reader.cell(Field.ITEM, row);
        if (named.kind() == Cell.Kind.DATE) {
            log.add(TEXTS.problem(place(), "item-is-a-date", CodeCell.date(named)));
            return Optional.empty();
        }
        Optional<String> whole = names.subject(item);
        Optional<String> sub = whole.filter(names::isSubIndicator);
        if (sub.isPresent()) {
            context.tellOfSubIndicator(sub.get());
            return Optional.empty();
        }
        return part.isPresent() ? inPart(given, item, whole, part.getAsInt(), value) : whole(given, item, whole, value);
    }

    /** What the row is about, found out once. */
    private RowSubject about() {
        RowSubject found = about.orElseGet(() -> new RowNaming(names, reader, context, row).subject());
        about = Optional.of(found);
        return found;
    }

    private Optional<SubjectCell> whole(ValueKind given, String item, Optional<String> subject, RawValue value) {
        List<Part> parts = subject.map(names::partsOfItem).orElse(List.of());
        if (!parts.isEmpty()) {
            log.add(TEXTS.problem(
                    place(),
                    "part-missing-in-row",
                    item,
                    ScoreRowProblems.oneOf(parts.stream().map(Part::key).toList()),
                    given.namePart()));
            return Optional.empty();
        }
        return Optional.of(new SubjectCell(given, subject.orElse(item.strip()), value, place(), column));
    }

    private Optional<SubjectCell> inPart(
            ValueKind given, String item, Optional<String> whole, int part, RawValue value) {
        Optional<String> subject = names.subject(item, part);
        if (subject.isPresent()) {
            return Optional.of(new SubjectCell(given, subject.get(), value, place(), column));
        }
        if (whole.isEmpty()) {
            return Optional.of(new SubjectCell(given, item.strip(), value, place(), column));
        }
        log.add(TEXTS.problem(place(), "item-without-parts", item, given.one(), given.move()));
        return Optional.empty();
    }
}
