package org.openita.tables.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Reads one sheet: what stands above the headings, the headings, and the rows below. Not thread-safe. */
final class SheetReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int NAMED = 3;

    /** Above headings stands less; a sheet of texts without any must not take long. */
    private static final int MOST_CELLS = 5_000;

    private final Sheet sheet;
    private final YearsOfTables years;
    private final TableResult outcome;
    private TitleRows above;
    private Optional<Row> before = Optional.empty();
    private final SheetRemarks remarks;
    private Optional<Header> header = Optional.empty();
    private Optional<Header> found = Optional.empty();
    private BitSet values = new BitSet();
    private final RowsBetween between = new RowsBetween();
    private Optional<TableShape> table = Optional.empty();
    private Optional<RowReader> reader = Optional.empty();
    private boolean isEmpty = true;
    private int lookedAt;

    SheetReader(Sheet sheet, YearsOfTables years, TableResult outcome) {
        this.sheet = sheet;
        this.years = years;
        this.outcome = outcome;
        this.above = new TitleRows(sheet);
        this.remarks = new SheetRemarks(sheet);
    }

    /** Learns which columns people do not see. */
    void hide(BitSet columns) {
        remarks.hide(columns);
    }

    void row(Row row) {
        if (row.isBlank()) {
            return;
        }
        isEmpty = false;
        remarks.read(row);
        if (table.isPresent()) {
            below(row);
        } else if (header.isPresent()) {
            headings(header.get(), row);
        } else if (!above.isFull() && lookedAt < MOST_CELLS) {
            lookedAt += row.cells().size();
            find(row);
        }
    }

    void end() {
        before.ifPresent(above::add);
        if (header.isPresent() && table.isEmpty()) {
            begin(header.get());
        }
        endTable();
        header.ifPresent(found -> remarks.tell(found.headings(), outcome));
        header.ifPresent(found -> outcome.table(sheet));
        if (header.isEmpty() && !isEmpty) {
            SheetLayout layout = SheetLayout.of(sheet, above.rows(), years.headings());
            outcome.withoutTable(layout.problem(), TEXTS.text("no-headings", sheet), layout.isOfScores());
        }
    }

    private void endTable() {
        table.ifPresent(TableShape::end);
        reader.ifPresent(each -> each.end(outcome));
        table = Optional.empty();
        reader = Optional.empty();
    }

    private void find(Row row) {
        header = Header.find(row, before, years.headings());
        boolean isJoined = header.isPresent() && header.get().rows().size() > 1;
        before.filter(last -> !isJoined).ifPresent(above::add);
        before = header.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    /** The first rows below the headings may belong to them. */
    private void headings(Header found, Row row) {
        Optional<Header> joined = found.with(row);
        header = joined.or(() -> header);
        if (joined.isEmpty()) {
            begin(found);
            below(row);
        }
    }

    private void begin(Header found) {
        this.found = Optional.of(found);
        SheetYears said = new SheetYears(sheet, above, years.told());
        Set<Integer> ofHeadings = found.years();
        Optional<Integer> year = said.decided();
        if (ofHeadings.size() == 1 && found.isWhollyOfYears() && !found.has(Field.YEAR)) {
            said.add(new SaidYear(ofHeadings.iterator().next(), SheetLayout.place(sheet, found, found.columnOfYear())));
            year = year.or(() -> ofHeadings.stream().findFirst());
        }
        outcome.nextTable();
        found.withoutValue(sheet).forEach(outcome::problem);
        Header whole = year.map(found::ofYear).orElse(found);
        boolean isAcross = ofHeadings.size() > 1 && year.isEmpty() && !found.has(Field.YEAR);
        header = Optional.of(whole);
        values = whole.values();
        OptionalInt second = found.second();
        if (second.isPresent() || isAcross) {
            outcome.problem(
                    second.isPresent()
                            ? SheetLayout.sideBySide(sheet, found, second.getAsInt())
                            : SheetLayout.yearsAcross(sheet, found));
            table = Optional.of(TableShape.NONE);
            return;
        }
        RowsAbove.problem(sheet, above.rows(), whole, values).ifPresent(outcome::problem);
        boolean isOfLess = SheetLayout.isOfLess(sheet, above.rows(), years.headings());
        table = Optional.of(table(isOfLess ? whole.ofLess() : whole, said));
        noteUnread(whole.strangers());
    }

    private void below(Row row) {
        boolean isRepeated = header.orElseThrow().isRepeatedBy(row);
        boolean isOfOther = between.isOfOthers(above, isOfTitle());
        if (isRepeated && !isOfOther) {
            return;
        }
        Optional<Header> next = next(row);
        if (next.isPresent()) {
            endTable();
            above = between.above(above);
            between.clear();
            header = next;
        } else if (!isRepeated) {
            data(row, isOfOther);
        }
    }

    /** A row of the table; the year or the agency of a title within it holds for the rows below. */
    private void data(Row row, boolean isOfOther) {
        if (isOfOther && RowsBetween.hasValue(row, values)) {
            endTable();
            above = between.above(above);
            begin(found.orElseThrow());
        }
        between.add(row, values);
        boolean isTitle =
                RowsBetween.isTitleOfYear(row, values) || (isOfTitle() && RowsBetween.isTitleOfAgency(row, values));
        if (!isTitle) {
            table.orElseThrow().row(row);
        }
    }

    /** Whether the rows are of the agency that stands above them. */
    private boolean isOfTitle() {
        return header.filter(known -> known.isOneRowAnItem() && !known.has(Field.AGENCY) && !known.has(Field.AGENCY_ID))
                .isPresent();
    }

    /** The headings of another table below this one. */
    private Optional<Header> next(Row row) {
        return RowsBetween.mayBeHeadings(row, header.orElseThrow(), values)
                ? Header.find(row, Optional.empty(), years.headings()).filter(Header::hasFields)
                : Optional.empty();
    }

    private TableShape table(Header whole, SheetYears said) {
        RowReader rows = new RowReader(sheet, whole, above, said, years.known(), remarks);
        reader = Optional.of(rows);
        RejectedSheet rejected = new RejectedSheet(sheet, above, whole);
        outcome.rejected(rejected);
        return whole.isOneRowAnItem()
                ? new ItemTable(sheet, rows, outcome, rejected, SheetLayout.only(sheet, above.rows(), years.headings()))
                : new AgencyTable(sheet, rows, outcome, rejected);
    }

    private void noteUnread(List<String> strangers) {
        if (!strangers.isEmpty()) {
            String more = strangers.size() > NAMED ? ", … (" + strangers.size() + ")" : "";
            String names =
                    Excerpt.of(String.join(", ", strangers.subList(0, Math.min(NAMED, strangers.size())))) + more;
            outcome.unread(TEXTS.text("columns-unread", sheet, names));
        }
    }
}
