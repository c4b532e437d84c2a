package org.openita.tables.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Reads one sheet: what stands above the headings, the headings, and the rows below. Not thread-safe. */
final class SheetReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int NAMED = 3;

    private final Sheet sheet;
    private final YearsOfTables years;
    private final TableResult outcome;
    private final TitleRows above;
    private final SheetRemarks remarks;
    private Optional<Header> header = Optional.empty();
    private Optional<TableShape> table = Optional.empty();
    private boolean isEmpty = true;

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
            begin(header.get(), row);
        } else if (!above.isFull()) {
            header = Header.find(row, years.headings());
            if (header.isEmpty()) {
                above.add(row);
            }
        }
    }

    void end() {
        table.ifPresent(TableShape::end);
        header.ifPresent(found -> remarks.tell(found.headings(), outcome));
        header.ifPresent(found -> outcome.table(sheet));
        if (header.isEmpty() && !isEmpty) {
            outcome.unread(TEXTS.text("no-headings", sheet));
        }
    }

    /** The first row below the headings may belong to them. */
    private void begin(Header found, Row row) {
        Optional<Header> joined = found.with(row);
        Header whole = joined.orElse(found);
        header = Optional.of(whole);
        outcome.nextTable();
        whole.withoutValue(sheet).forEach(outcome::problem);
        table = Optional.of(table(whole));
        noteUnread(whole.strangers());
        if (joined.isEmpty()) {
            below(row);
        }
    }

    private void below(Row row) {
        if (!header.orElseThrow().isRepeatedBy(row)) {
            table.orElseThrow().row(row);
        }
    }

    private TableShape table(Header whole) {
        RowReader reader = new RowReader(sheet, whole, above, years.known(), remarks);
        RejectedSheet rejected = new RejectedSheet(sheet, above, whole);
        outcome.rejected(rejected);
        return whole.isOneRowAnItem()
                ? new ItemTable(sheet, reader, outcome, rejected)
                : new AgencyTable(sheet, reader, outcome, rejected);
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
