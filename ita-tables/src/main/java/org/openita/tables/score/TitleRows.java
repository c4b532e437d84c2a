package org.openita.tables.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * What stands above the headings: a title with the year, and lines such as {@code หน่วยงาน: …} that hold for all rows. Not
 * thread-safe.
 */
final class TitleRows {

    private static final int MOST = 200;

    private final Sheet sheet;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Field, LocatedCell> fields = new EnumMap<>(Field.class);
    private final List<LocatedCell> agencies = new ArrayList<>();
    private final List<SaidYear> fiscalYears = new ArrayList<>();
    private final List<SaidYear> otherYears = new ArrayList<>();

    TitleRows(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What stands above a table that follows another: what it does not say itself, what stands above that one says. */
    static TitleRows between(TitleRows before, List<Row> rows) {
        TitleRows own = new TitleRows(before.sheet);
        rows.forEach(own::add);
        if (own.years().isEmpty()) {
            own.fiscalYears.addAll(before.fiscalYears);
            own.otherYears.addAll(before.otherYears);
        }
        boolean isOfAgency = !own.agencies.isEmpty() || own.fields.containsKey(Field.AGENCY);
        if (!isOfAgency) {
            own.agencies.addAll(before.agencies);
            before.fields.forEach(own.fields::putIfAbsent);
        }
        if (rows.isEmpty()) {
            own.rows.addAll(before.rows);
        }
        return own;
    }

    /** Whether it names years, and other ones. */
    boolean isOfOtherYears(TitleRows other) {
        return !years().isEmpty() && !distinctYears().equals(other.distinctYears());
    }

    /** Whether it names an agency, and another one. */
    boolean isOfOtherAgency(TitleRows other) {
        Optional<String> own = named();
        return own.isPresent() && other.named().isPresent() && !own.equals(other.named());
    }

    /** The agency that is named here, with a label or in a title. */
    private Optional<String> named() {
        return get(Field.AGENCY)
                .or(this::agency)
                .map(found -> found.cell().text().strip());
    }

    private Set<Integer> distinctYears() {
        return years().stream().map(SaidYear::year).collect(Collectors.toSet());
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

    /** What was said of the agency. */
    Optional<LocatedCell> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The agency that the titles name, if it is one only. */
    Optional<LocatedCell> agency() {
        long names =
                agencies.stream().map(found -> found.cell().text()).distinct().count();
        return names == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    /** The years that are named as fiscal years; if none is, those that are named as years. */
    List<SaidYear> years() {
        return fiscalYears.isEmpty() ? otherYears : fiscalYears;
    }

    private void look(Row row, int column) {
        Cell cell = row.cell(column);
        if (cell.kind() != Cell.Kind.TEXT || cell.isCopy() || cell.isBlank()) {
            return;
        }
        String[] labelled = cell.text().split("[:：]", 2);
        Optional<Field> field = Field.of(labelled[0]).filter(known -> known.isOfAgency() || known == Field.YEAR);
        boolean isWithin = labelled.length == 2 && !labelled[1].isBlank();
        if (field.isPresent()) {
            int at = isWithin ? column : right(row, column);
            put(field.get(), isWithin ? Cell.text(labelled[1].strip()) : row.cell(at), row, at);
        } else {
            years(cell.text(), row, column);
            TitleAgency.in(cell.text())
                    .map(name -> new LocatedCell(Cell.text(name), sheet.cell(row.number(), column, "")))
                    .ifPresent(agencies::add);
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
        if (value.isBlank()) {
            return;
        }
        LocatedCell found = new LocatedCell(value, sheet.cell(row.number(), column, ""));
        if (field == Field.YEAR) {
            SaidYear.in(found).ifPresentOrElse(fiscalYears::add, () -> years(value.text(), row, column));
        } else {
            fields.putIfAbsent(field, found);
        }
    }

    private void years(String text, Row row, int column) {
        put(YearWords.fiscal(text), fiscalYears, row, column);
        put(YearWords.any(text), otherYears, row, column);
    }

    private void put(Set<Integer> years, List<SaidYear> into, Row row, int column) {
        years.forEach(year -> into.add(new SaidYear(year, sheet.cell(row.number(), column, ""))));
    }
}
