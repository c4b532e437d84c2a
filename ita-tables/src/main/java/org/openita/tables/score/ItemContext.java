package org.openita.tables.score;

import java.util.Optional;
import java.util.OptionalInt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** What the rows above say of those below in a table with one row an item: which instrument their numbers are of. Not thread-safe. */
final class ItemContext {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_GROUP = 20;

    private final Sheet sheet;
    private final TableResult outcome;
    private final RowReader reader;
    private Optional<String> instrument;
    private OptionalInt titlePart = OptionalInt.empty();
    private boolean hasZeros;
    private boolean isToldOfNumbers;
    private boolean isToldOfRanks;

    /** @param instrument that of which the sheet says that it is about it alone */
    ItemContext(Sheet sheet, TableResult outcome, RowReader reader, Optional<String> instrument) {
        this.reader = reader;
        this.sheet = sheet;
        this.outcome = outcome;
        this.instrument = instrument;
    }

    /** Looks at the text that names what a row gives. */
    void look(String item) {
        hasZeros |= item.length() <= LONGEST_NUMBER && ItemId.isZeroFirst(item);
        if (item.length() <= LONGEST_GROUP) {
            instrument = reader.instrument(item).or(() -> instrument);
        }
    }

    /** Looks at a row that gives nothing: it may be a title. */
    void lookAtTitle(Row row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.TEXT && !cell.isBlank()) {
                lookAtTitle(cell.text());
            }
        }
    }

    /** Looks at a title; another instrument has other parts. */
    void lookAtTitle(String text) {
        Optional<String> named = reader.instrument(text);
        if (named.isPresent()) {
            titlePart = PartNumber.after(text, named.get());
        }
        instrument = named.or(() -> instrument);
    }

    /** The part that the title above the rows names, if it names one. */
    OptionalInt titlePart() {
        return titlePart;
    }

    /** The item that a number means here. */
    Optional<String> item(ItemNames names, String number, boolean isOfIndicators) {
        return isOfIndicators ? Optional.empty() : instrument.flatMap(of -> names.item(of, number));
    }

    /** Whether any number so far began with a zero, as those of items do, so that one without may be one of them. */
    boolean hasZeros() {
        return hasZeros;
    }

    /** Says once that rows are not numbered as what they name is. */
    void tellOfRanks(Place place, String number, String name, String id) {
        if (!isToldOfRanks) {
            isToldOfRanks = true;
            outcome.remark(TEXTS.text("read-by-name", place.toString(), number, name, id));
        }
    }

    /** Says once that a number alone was taken as that of an indicator, not of an item. */
    void tellOfNumbers(Place place, String number) {
        if (!isToldOfNumbers) {
            isToldOfNumbers = true;
            outcome.remark(TEXTS.text("number-of-indicator", place.toString(), number));
        }
    }

    /** Says that scores of sub-indicators are no part of a result. */
    void tellOfSubIndicator(String id) {
        outcome.unread(TEXTS.text("sub-indicators-unread", sheet, id));
    }

    /** Says that the levels of single rows are nobody's. */
    void tellOfLevels() {
        outcome.unread(TEXTS.text("levels-unread", sheet));
    }

    /** Says that a column that may hold scores is not read. */
    void tellOf(ScoreColumn.Unknown column, Cell cell) {
        column.tellOf(cell, outcome);
    }
}
