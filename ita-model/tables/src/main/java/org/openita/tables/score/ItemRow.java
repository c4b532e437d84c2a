package org.openita.tables.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.json.Json;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.text.ThaiText;

/** Reads the scores of a row that gives one item. Not thread-safe. */
final class ItemRow {

    private final Columns columns;
    private final RowReader reader;
    private final Row row;
    private final ProblemLog log;
    private final ScoreCell scores;

    ItemRow(Columns columns, RowReader reader, Row row, ProblemLog log) {
        this.columns = columns;
        this.reader = reader;
        this.row = row;
        this.log = log;
        this.scores = new ScoreCell(log);
    }

    /** The scores of the row; none if it holds none, or is a title between items. */
    List<SubjectCell> cells() {
        List<SubjectCell> found = new ArrayList<>();
        for (int column = 0; column < columns.width(); column++) {
            Cell cell = row.cell(column);
            if (!cell.isCopy() && !cell.isBlank()) {
                read(column, cell).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<SubjectCell> read(int column, Cell cell) {
        Column meaning = columns.get(column);
        Place place = reader.place(row, column);
        if (meaning instanceof Column.OfPart part) {
            return scores.read(cell, place).flatMap(score -> of(OptionalInt.of(part.number()), score));
        }
        boolean isScore = meaning instanceof Column.Of of && of.field() == Field.SCORE;
        return isScore ? scores.read(cell, place).flatMap(score -> of(part(), score)) : Optional.empty();
    }

    /** The number of the part that the row names, if it has a column for that. */
    private OptionalInt part() {
        String text = ThaiText.key(reader.cell(Field.PART, row).text());
        OptionalInt named = PartNumber.of(text);
        return named.isEmpty() && text.matches("[1-9]") ? OptionalInt.of(text.charAt(0) - '0') : named;
    }

    private Optional<SubjectCell> of(OptionalInt part, Json score) {
        String item = reader.cell(Field.ITEM, row).text();
        if (item.isBlank()) {
            log.add(score.place(), RowProblems.NO_ITEM, RowProblems.AN_ITEM, RowProblems.GIVE_ITEM);
            return Optional.empty();
        }
        Optional<String> whole = columns.names().find(item);
        return part.isPresent() ? inPart(item, whole, part.getAsInt(), score) : whole(item, whole, score);
    }

    private Optional<SubjectCell> whole(String item, Optional<String> subject, Json score) {
        List<Part> parts = subject.map(this::partsOfItem).orElse(List.of());
        if (!parts.isEmpty()) {
            log.add(
                    score.place(),
                    RowProblems.withoutPart(item),
                    RowProblems.oneOf(parts.stream().map(Part::key).toList()),
                    RowProblems.NAME_PART);
            return Optional.empty();
        }
        return Optional.of(new SubjectCell(subject.orElse(item.strip()), score));
    }

    private Optional<SubjectCell> inPart(String item, Optional<String> whole, int part, Json score) {
        Optional<String> subject = columns.names()
                .find(Words.heading(item) + " " + PartNumber.written(part))
                .filter(id -> !whole.equals(Optional.of(id)));
        if (subject.isPresent()) {
            return Optional.of(new SubjectCell(subject.get(), score));
        }
        if (whole.isEmpty()) {
            return Optional.of(new SubjectCell(item.strip(), score));
        }
        log.add(score.place(), RowProblems.withoutParts(item), RowProblems.ONE_SCORE, RowProblems.MOVE_SCORE);
        return Optional.empty();
    }

    /** The parts of an item whose scores must be told apart; none if the id is no such item. */
    private List<Part> partsOfItem(String id) {
        Framework framework = columns.framework();
        Item item =
                framework.subjects().containsKey(id) ? null : framework.items().get(id);
        return item == null
                ? List.of()
                : framework.instrument(item.instrument()).map(Instrument::parts).orElse(List.of());
    }
}
