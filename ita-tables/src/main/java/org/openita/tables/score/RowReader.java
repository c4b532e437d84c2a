package org.openita.tables.score;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openita.model.assessment.YearReader;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Reads from a row what both shapes of tables have: the year and the agency. Not thread-safe. */
final class RowReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final String LOST = "\uFFFD";
    private static final String LOST_TO_ASCII = "???";
    private static final int YEARS = 100;

    private final Sheet sheet;
    private final Header header;
    private final TitleRows above;
    private final KnownYears known;
    private final SheetRemarks remarks;
    private final boolean isOneRowAnItem;
    private final Map<Integer, ScoreColumns> columns = new TreeMap<>();
    private final Map<Framework, WeightGroups> weights = new HashMap<>();
    private final Map<String, Framework> years = new HashMap<>();
    private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
    private final ListMultimap<Field, Integer> all = ArrayListMultimap.create();
    private final Optional<LocatedCell> ofTitle;
    private final List<Integer> likeYears;
    private final Remembered<Optional<String>> subjects;
    private final Remembered<Optional<String>> instruments;
    private final SheetYears sheetYears;
    private final UnnamedColumns unnamed;
    private Optional<LocatedCell> yearBefore = Optional.empty();
    private Optional<Problem> disputed = Optional.empty();
    private boolean isOfSheetYear;
    private Optional<Framework> ofSheet = Optional.empty();

    RowReader(
            Sheet sheet,
            Header header,
            TitleRows above,
            SheetYears sheetYears,
            KnownYears known,
            SheetRemarks remarks) {
        this.sheet = sheet;
        this.header = header;
        this.above = above;
        this.sheetYears = sheetYears;
        this.known = known;
        this.remarks = remarks;
        this.isOneRowAnItem = header.isOneRowAnItem();
        this.unnamed = new UnnamedColumns(sheet, header.unnamed());
        this.subjects = new Remembered<>(header.names()::find);
        this.instruments = new Remembered<>(header.names()::group);
        for (int column = header.width() - 1; column >= 0; column--) {
            int at = column;
            Field.of(header.headings().get(column)).ifPresent(field -> {
                fields.put(field, at);
                all.put(field, at);
            });
        }
        this.ofTitle = (isOneRowAnItem || isOfOneAgency())
                        && !fields.containsKey(Field.AGENCY)
                        && above.get(Field.AGENCY).isEmpty()
                ? above.agency().or(() -> ofSheetName(sheet))
                : Optional.empty();
        this.likeYears = IntStream.range(0, header.width())
                .filter(column -> isLikeYear(header.headings().get(column)))
                .boxed()
                .toList();
        ofTitle.ifPresent(found -> remarks.ofTitle(found.place(), found.cell().text()));
    }

    private static boolean isLikeYear(String heading) {
        String key = HeadingWords.heading(heading);
        return !key.isEmpty()
                && Field.of(heading).isEmpty()
                && HeadingWords.of("year-word").stream().anyMatch(key::startsWith)
                && YearWords.part(key).years().isEmpty()
                && !HeadingParser.isOther(key);
    }

    /** The agency that a sheet is called by. */
    private static Optional<LocatedCell> ofSheetName(Sheet sheet) {
        return TitleAgency.in(sheet.name()).map(name -> new LocatedCell(Cell.text(name), sheet.place()));
    }

    /** Whether no column can hold a name, so that all rows are of the agency that a title names. */
    private boolean isOfOneAgency() {
        return !fields.containsKey(Field.AGENCY_ID)
                && !fields.containsKey(Field.NAME)
                && header.strangers().isEmpty()
                && header.unnamed().isEmpty();
    }

    /** The columns as they are in the row's year, which like the agency may be given once for several items; empty if it has none that is known, which is noted. */
    Optional<ScoreColumns> columns(Row row, ProblemLog log) {
        Optional<LocatedCell> own = own(Field.YEAR, row).or(() -> yearBefore);
        yearBefore = isOneRowAnItem ? own : Optional.empty();
        isOfSheetYear = own.isEmpty() && fields.containsKey(Field.YEAR);
        Optional<Framework> found = own.isPresent() ? framework(own.get(), log) : ofSheet(row, log);
        found.ifPresent(framework -> likeYears(row, framework.fiscalYear().year(), log));
        return found.map(this::columns);
    }

    /** Columns that are called after years, in words that are not known, must not say another one. */
    private void likeYears(Row row, int year, ProblemLog log) {
        for (int column : likeYears) {
            String text = row.cell(column).text().strip();
            if (YearWords.isYear(text) && !text.equals(String.valueOf(year))) {
                log.add(TEXTS.problem(place(row, column), "year-otherwise", text, year, heading(column)));
            }
        }
    }

    /** Whether the last row had the year of its sheet, though the table has a column of years. */
    boolean isOfSheetYear() {
        return isOfSheetYear;
    }

    /** What is wrong with the year of the sheet, where other rows say another: then it holds for no row. */
    Optional<Problem> disputed() {
        return disputed;
    }

    /** The texts of the agency that stand in the row or above the table. The level in the row of an item is not the agency's. */
    Map<Field, LocatedCell> agency(Row row) {
        Map<Field, LocatedCell> agency = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (field.isOfAgency()) {
                (isOneRowAnItem && field == Field.LEVEL ? above.get(field) : found(field, row))
                        .ifPresent(found -> agency.put(field, found));
            }
        }
        return agency;
    }

    /** A cell of the row itself, if the table has such a column. */
    Cell cell(Field field, Row row) {
        Integer column = fields.get(field);
        return column == null ? Cell.BLANK : row.cell(column);
    }

    /** The level that stands in the row itself. */
    Optional<LocatedCell> level(Row row) {
        return own(Field.LEVEL, row);
    }

    /** The level in a row that is named after it: the last text in it. */
    Optional<LocatedCell> levelIn(Row row) {
        for (int column = row.cells().size() - 1; column > 0; column--) {
            Cell cell = row.cell(column);
            if (!cell.isBlank() && !cell.isCopy()) {
                return Field.of(cell.text()).isPresent()
                        ? Optional.empty()
                        : Optional.of(new LocatedCell(cell, place(row, column)));
            }
        }
        return Optional.empty();
    }

    /** What stands in all columns of a field. */
    List<String> texts(Field field, Row row) {
        List<String> texts = new ArrayList<>();
        for (int column : Lists.reverse(all.get(field))) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                texts.add(cell.text());
            }
        }
        return texts;
    }

    /** The first column of a field. */
    Optional<Integer> column(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The texts that stand above the table. */
    List<String> titles() {
        return above.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isBlank() && !cell.isCopy())
                .map(Cell::text)
                .toList();
    }

    /** How many columns have headings. */
    int width() {
        return header.width();
    }

    /** The heading of a column. */
    String heading(int column) {
        return header.headings().get(column);
    }

    /** Notes what is wrong with a row whatever it means: lost characters, and cells without headings. */
    void checkCells(Row row, ProblemLog log) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (isLost(row.cell(column).text())) {
                log.add(TEXTS.problem(place(row, column), "lost-characters"));
            }
        }
        fields.forEach((field, column) -> {
            Cell cell = row.cell(column);
            if (cell.isWithoutValue() && field.isRead()) {
                log.add(ScoreRowProblems.withoutValue(cell, place(row, column)));
            }
            if (field == Field.AGENCY && NumberedName.saysYear(cell.text())) {
                log.add(TEXTS.problem(place(row, column), "year-in-name", cell.text()));
            }
            if (field == Field.AGENCY_ID && !cell.isBlank()) {
                CodeCell.look(cell, place(row, column), log, remarks);
            }
        });
        unnamed.look(row);
        if (sheet.isLines() && row.cells().size() < header.named()) {
            remarks.tooShort(place(row), row.cells().size(), header.named());
        }
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
    WeightGroups weights(Framework framework) {
        return weights.computeIfAbsent(framework, WeightGroups::of);
    }

    /** The columns of scores and of numbers of people, in any year. */
    BitSet values() {
        return header.values();
    }

    /** Whether the only scores of the table are those of the whole. */
    boolean isOfWholeOnly() {
        return header.isOfWholeOnly();
    }

    /** Whether a text is what something else than the whole is called. */
    boolean isItem(String text) {
        return subjects.of(text)
                .filter(subject -> !subject.equals(Subject.OVERALL))
                .isPresent();
    }

    /** What is wrong where a column names what was scored in this row, without a heading that says so. */
    Optional<Problem> itemsUnnamed(Row row) {
        for (int column = 0; column < header.width(); column++) {
            boolean isStrange = heading(column).isEmpty()
                    || (Field.of(heading(column)).isEmpty()
                            && header.names().find(heading(column)).isEmpty());
            if (isStrange
                    && !row.cell(column).isBlank()
                    && isItem(row.cell(column).text())) {
                return Optional.of(
                        TEXTS.problem(SheetLayout.place(sheet, header, column), "items-unnamed", heading(column)));
            }
        }
        return Optional.empty();
    }

    /** Whether a text is what a subject is called in any year. */
    boolean isSubject(String text) {
        return subjects.of(text).isPresent();
    }

    /** The instrument that a text is about, if it is about one only. */
    Optional<String> instrument(String text) {
        return instruments.of(text);
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
        return own(field, row).or(() -> above.get(field)).or(() -> field == Field.AGENCY ? ofTitle : Optional.empty());
    }

    private Optional<LocatedCell> own(Field field, Row row) {
        Integer column = fields.get(field);
        return column == null || row.cell(column).isBlank() || row.cell(column).isWithoutValue()
                ? Optional.empty()
                : Optional.of(located(field, row, column));
    }

    private LocatedCell located(Field field, Row row, int column) {
        LocatedCell found = new LocatedCell(row.cell(column), place(row, column));
        Optional<String> name = field == Field.AGENCY ? NumberedName.without(found.cell()) : Optional.empty();
        name.ifPresent(own -> remarks.numbered(found.place(), found.cell().text(), own));
        return name.map(own -> new LocatedCell(Cell.text(own), found.place())).orElse(found);
    }

    /** The framework of a row that says no year itself. */
    private Optional<Framework> ofSheet(Row row, ProblemLog log) {
        if (ofSheet.isPresent()) {
            return ofSheet;
        }
        Optional<SaidYear> year = sheetYears.ofRows();
        Optional<Problem> problem = sheetYears.problem();
        problem.ifPresent(log::add);
        if (year.isEmpty()) {
            log.add(
                    fields.containsKey(Field.YEAR)
                            ? TEXTS.problem(sheet.row(row.number()), "year-missing")
                            : sheetYears.missing());
        }
        ofSheet = problem.isPresent() ? Optional.empty() : year.flatMap(said -> look(said, log));
        return ofSheet;
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
        Optional<SaidYear> said = SaidYear.in(year);
        if (said.isEmpty()) {
            log.add(TEXTS.problem(year.place(), "year-unreadable", year.cell().text()));
            return Optional.empty();
        }
        Optional<Framework> found = said.flatMap(own -> look(own, log));
        Optional<Problem> problem = found.isEmpty() ? Optional.empty() : sheetYears.problem(said.get());
        problem.ifPresent(log::add);
        disputed = disputed.or(() -> problem);
        return found.filter(framework -> problem.isEmpty());
    }

    private Optional<Framework> look(SaidYear year, ProblemLog log) {
        return new YearReader(known, log)
                .framework(year.year(), ScoreRowProblems.number(String.valueOf(year.year())), year.place());
    }

    private static boolean isLost(String text) {
        return text.contains(LOST) || text.contains(LOST_TO_ASCII);
    }

    /** Tells how the columns were understood in each year that rows are of, and what stands in columns without headings. */
    void end(TableResult outcome) {
        understood().forEach(outcome::understood);
        unnamed.tell(outcome);
    }

    private List<Text> understood() {
        return columns.values().stream()
                .flatMap(known -> new ColumnMeanings(sheet, header, known).sentences().stream())
                .distinct()
                .toList();
    }

    private ScoreColumns columns(Framework framework) {
        return columns.computeIfAbsent(framework.fiscalYear().year(), year -> made(framework));
    }

    private ScoreColumns made(Framework framework) {
        ScoreColumns made = ScoreColumns.of(framework, sheet, header, remarks);
        made.ofOtherYears().forEach(remarks::ofOtherYear);
        return made;
    }

    private static int lastFilled(Row row) {
        int last = row.cells().size() - 1;
        while (last >= 0 && (row.cell(last).isBlank() || row.cell(last).isCopy())) {
            last--;
        }
        return last;
    }
}
