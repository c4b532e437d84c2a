package org.openita.tables.year;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Takes the sheets of a workbook apart; what is not used is told. Not thread-safe. */
final class BookTables implements RowSink {

    private final BookProblems problems;
    private final Map<Sheet, List<Row>> rows = new LinkedHashMap<>();
    private final List<Sheet> hidden = new ArrayList<>();
    private final Map<BookSheet, BookTable> tables = new EnumMap<>(BookSheet.class);
    private Optional<Sheet> current = Optional.empty();

    BookTables(BookProblems problems) {
        this.problems = problems;
    }

    @Override
    public void sheet(Sheet sheet) {
        current = Optional.of(sheet);
        problems.sheet(sheet.name());
        rows.put(sheet, new ArrayList<>());
    }

    /** Read like the others: who hides the columns of sources to see more of the names still says what stands there. */
    @Override
    public void hiddenColumns(BitSet columns) {
        // nothing depends on it
    }

    @Override
    public void row(Row row) {
        current.map(rows::get).ifPresent(known -> known.add(row));
    }

    @Override
    public void unread(Sheet sheet) {
        hidden.add(sheet);
    }

    /** Makes tables of the sheets once all are read. */
    void sort() {
        rows.forEach(this::sort);
        hidden.stream()
                .map(Sheet::name)
                .filter(name -> BookSheet.of(name).isEmpty())
                .forEach(name -> problems.note("book-hidden-sheet", name));
        for (BookSheet sheet : BookSheet.values()) {
            if (!tables.containsKey(sheet)) {
                missing(sheet);
            }
        }
    }

    /** The rows of a sheet; none where it is not there. */
    List<BookRow> of(BookSheet sheet) {
        BookTable table = tables.get(sheet);
        return table == null ? List.of() : table.rows();
    }

    /** Whether the rows of a sheet can be read. */
    boolean isThere(BookSheet sheet) {
        BookTable table = tables.get(sheet);
        return table != null && table.isRead();
    }

    /** Where a sheet stands, to tell what it lacks. */
    Optional<Sheet> place(BookSheet sheet) {
        return Optional.ofNullable(tables.get(sheet)).map(BookTable::sheet);
    }

    private void sort(Sheet sheet, List<Row> all) {
        Optional<BookSheet> known = BookSheet.of(sheet.name());
        if (known.isEmpty()) {
            if (!isNotes(sheet) && all.stream().anyMatch(row -> !row.isBlank())) {
                problems.note("book-unused-sheet", sheet.name());
            }
        } else if (tables.containsKey(known.get())) {
            problems.add(sheet.place(), "book-sheet-twice", known.get().title());
        } else {
            tables.put(known.get(), BookTable.of(known.get(), sheet, all, problems));
        }
    }

    private void missing(BookSheet sheet) {
        problems.lose();
        boolean isHidden =
                hidden.stream().anyMatch(each -> BookSheet.of(each.name()).equals(Optional.of(sheet)));
        problems.addToFile(isHidden ? "book-sheet-hidden" : "book-sheet-missing", sheet.title());
    }

    private static boolean isNotes(Sheet sheet) {
        String key = ThaiText.key(sheet.name());
        return key.equals(ThaiText.key(BookWriter.notesTitle())) || BookWords.is(key, BookTexts.text("sheet.notes"));
    }
}
