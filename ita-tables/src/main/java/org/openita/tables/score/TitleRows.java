package org.openita.tables.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * What stands above the headings: a title with the year, and lines such as {@code หน่วยงาน: …} that hold for all rows. Not
 * thread-safe.
 */
final class TitleRows {

    private static final Pattern YEAR_IN_TITLE = Pattern.compile("(?<![0-9])2[4-6][0-9]{2}(?![0-9])");
    private static final int MOST = 200;

    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Field, LocatedCell> fields = new EnumMap<>(Field.class);
    private Optional<LocatedCell> titleYear = Optional.empty();

    TitleRows(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(Row row) {
        rows.add(row);
        for (int column = 0; column < row.cells().size(); column++) {
            look(row, column);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether so much stands here that there will be no table. */
    boolean isFull() {
        return rows.size() >= MOST;
    }

    /** What was said of a field. */
    Optional<LocatedCell> get(Field field) {
        Optional<LocatedCell> labelled = Optional.ofNullable(fields.get(field));
        return field == Field.YEAR ? labelled.or(() -> titleYear) : labelled;
    }

    private void look(Row row, int column) {
        Cell cell = row.cell(column);
        if (cell.kind() != Cell.Kind.TEXT || cell.isCopy() || cell.isBlank()) {
            return;
        }
        String[] labelled = cell.text().split("[:：]", 2);
        Optional<Field> field = Field.of(labelled[0]).filter(known -> known.isOfAgency() || known == Field.YEAR);
        if (field.isPresent()) {
            boolean isWithin = labelled.length == 2 && !labelled[1].isBlank();
            int at = isWithin ? column : right(row, column);
            put(field.get(), isWithin ? Cell.text(labelled[1].strip()) : row.cell(at), row, at);
        } else {
            year(cell, row, column);
        }
    }

    /** The next column that holds something. */
    private static int right(Row row, int column) {
        int at = column + 1;
        while (at < row.cells().size()
                && (row.cell(at).isBlank() || row.cell(at).isCopy())) {
            at++;
        }
        return at;
    }

    private void put(Field field, Cell value, Row row, int column) {
        if (!value.isBlank()) {
            fields.putIfAbsent(field, new LocatedCell(value, sheet.cell(row.number(), column, "")));
        }
    }

    private void year(Cell cell, Row row, int column) {
        Matcher year = YEAR_IN_TITLE.matcher(HeadingWords.heading(cell.text()));
        if (titleYear.isEmpty() && year.find()) {
            titleYear = Optional.of(new LocatedCell(Cell.text(year.group()), sheet.cell(row.number(), column, "")));
        }
    }
}
