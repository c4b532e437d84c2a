package org.openita.tables.score;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.assessment.YearReader;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Reads from a row what both shapes of tables have: the year and the agency. Not thread-safe. */
final class RowReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Pattern ONE_NUMBER = Pattern.compile("[^0-9]*([0-9]{1,4})[^0-9]*");
    private static final String LOST = "\uFFFD";
    private static final int YEARS = 100;

    private final Sheet sheet;
    private final Header header;
    private final TitleRows above;
    private final KnownYears known;
    private final SheetRemarks remarks;
    private final boolean isOneRowAnItem;
    private final Map<Integer, ScoreColumns> columns = new HashMap<>();
    private final Map<Framework, List<WeightGroup>> weights = new HashMap<>();
    private final Map<String, Framework> years = new HashMap<>();
    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
    private Optional<LocatedCell> yearBefore = Optional.empty();

    RowReader(Sheet sheet, Header header, TitleRows above, KnownYears known, SheetRemarks remarks) {
        this.sheet = sheet;
        this.header = header;
        this.above = above;
        this.known = known;
        this.remarks = remarks;
        this.isOneRowAnItem = header.isOneRowAnItem();
        for (int column = header.width() - 1; column >= 0; column--) {
            int at = column;
            Field.of(header.headings().get(column)).ifPresent(field -> fields.put(field, at));
        }
    }

    /** The columns as they are in the row's year, which like the agency may be given once for several items; empty if it has none that is known, which is noted. */
    Optional<ScoreColumns> columns(Row row, ProblemLog log) {
        Optional<LocatedCell> year = found(Field.YEAR, row).or(() -> yearBefore);
        if (year.isEmpty()) {
            log.add(TEXTS.problem(sheet.row(row.number()), "year-missing"));
            return Optional.empty();
        }
        yearBefore = isOneRowAnItem ? year : Optional.empty();
        return year.flatMap(found -> framework(found, log)).map(this::columns);
    }

    /** The texts of the agency that stand in the row or above the table. */
    Map<Field, LocatedCell> agency(Row row) {
        Map<Field, LocatedCell> agency = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (field.isOfAgency()) {
                found(field, row).ifPresent(found -> agency.put(field, found));
            }
        }
        return agency;
    }

    /** A cell of the row itself, if the table has such a column. */
    Cell cell(Field field, Row row) {
        Integer column = fields.get(field);
        return column == null ? Cell.BLANK : row.cell(column);
    }

    /** Notes what is wrong with a row whatever it means: lost characters, and cells without headings. */
    void checkCells(Row row, ProblemLog log) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).text().contains(LOST)) {
                log.add(TEXTS.problem(place(row, column), "lost-characters"));
            }
        }
        fields.forEach((field, column) -> {
            Cell cell = row.cell(column);
            if (cell.isWithoutValue() && field.isRead()) {
                log.add(ScoreRowProblems.withoutValue(cell, place(row, column)));
            }
            if (field == Field.AGENCY_ID && !cell.isBlank()) {
                CodeCell.look(cell, place(row, column), log, remarks);
            }
        });
        int last = lastFilled(row);
        if (last >= header.width()) {
            log.add(TEXTS.problem(place(row, last), "more-cells-than-headings", (last + 1), header.width()));
        }
    }

    /** What is to know of how the sheet was read. */
    SheetRemarks remarks() {
        return remarks;
    }

    /** The place of a row. */
    Place place(Row row) {
        return sheet.row(row.number());
    }

    /** The subjects that have weights in a year. */
    List<WeightGroup> weights(Framework framework) {
        return weights.computeIfAbsent(framework, WeightGroup::of);
    }

    /** The columns of scores and of numbers of people, in any year. */
    BitSet values() {
        return header.values();
    }

    /** Whether a text is what a subject is called in any year. */
    boolean isSubject(String text) {
        return header.names().find(text).isPresent();
    }

    /** What the row names as its agency: its name, or its code where no name stands there; empty if it names none. */
    String named(Row row) {
        String name = cell(Field.AGENCY, row).text();
        return name.isBlank() ? cell(Field.AGENCY_ID, row).code() : name;
    }

    /** The place of a cell of a row. */
    Place place(Row row, int column) {
        String heading = column < header.width() ? header.headings().get(column) : "";
        return sheet.cell(row.number(), column, heading);
    }

    private Optional<LocatedCell> found(Field field, Row row) {
        Cell cell = cell(field, row);
        Integer column = fields.get(field);
        return column == null || cell.isBlank() || cell.isWithoutValue()
                ? above.get(field)
                : Optional.of(new LocatedCell(cell, place(row, column)));
    }

    /** A year that is known is looked up once, one that is not in every row, since its problem names the place. */
    private Optional<Framework> framework(LocatedCell year, ProblemLog log) {
        String text = year.cell().text();
        Optional<Framework> before = Optional.ofNullable(years.get(text));
        if (before.isPresent()) {
            return before;
        }
        Optional<Framework> found = look(year, log);
        found.filter(framework -> years.size() < YEARS).ifPresent(framework -> years.put(text, framework));
        return found;
    }

    private Optional<Framework> look(LocatedCell year, ProblemLog log) {
        Matcher digits = ONE_NUMBER.matcher(HeadingWords.heading(year.cell().text()));
        if (!digits.matches()) {
            log.add(TEXTS.problem(year.place(), "year-unreadable", year.cell().text()));
            return Optional.empty();
        }
        String number = digits.group(1);
        return new YearReader(known, log)
                .framework(Integer.parseInt(number), ScoreRowProblems.number(number), year.place());
    }

    private ScoreColumns columns(Framework framework) {
        return columns.computeIfAbsent(
                framework.fiscalYear().year(), year -> ScoreColumns.of(framework, sheet, header, remarks));
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size() - 1;
        while (last >= 0 && (row.cell(last).isBlank() || row.cell(last).isCopy())) {
            last--;
        }
        return last;
    }
}
