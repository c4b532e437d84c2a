package org.openita.tables.score;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/**
 * Says why a sheet holds no table that can be read: it lies the other way round, it has no headings, or none that are known.
 *
 * @param sheet the sheet
 * @param rows its first rows
 * @param names what subjects are called in any year that is known
 */
record SheetLayout(Sheet sheet, List<Row> rows, HeadingNames names) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int LABELS = 3;
    private static final int ENOUGH = 2;
    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 20;
    private static final List<String> FIELDS =
            List.of("agency", "agency-id", "year", "item", "name", "score", "level", "overall", "province");

    static SheetLayout of(Sheet sheet, List<Row> rows, HeadingNames names) {
        return new SheetLayout(sheet, rows, names);
    }

    /** The place of a heading. */
    static Place place(Sheet sheet, Header header, int column) {
        Row last = header.rows().get(header.rows().size() - 1);
        return sheet.cell(last.number(), column, header.headings().get(column));
    }

    /** The scores of several years stand in columns, and nothing says which is meant. */
    static Problem yearsAcross(Sheet sheet, Header header) {
        String years = header.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        int newest = header.years().stream().mapToInt(Integer::intValue).max().orElse(0);
        return TEXTS.problem(place(sheet, header, header.columnOfYear()), "years-across", years, newest);
    }

    /** Another table begins beside the first. */
    static Problem sideBySide(Sheet sheet, Header header, int column) {
        return TEXTS.problem(
                place(sheet, header, column),
                "tables-side-by-side",
                header.headings().get(column),
                Place.letters(column));
    }

    /** Whether the name of a sheet or what stands above its table says that it is about one instrument, or not all. */
    static boolean isOfLess(Sheet sheet, List<Row> above, HeadingNames names) {
        Set<String> groups = groups(sheet, above, names);
        return !groups.isEmpty() && !groups.containsAll(names.groups());
    }

    /** The instrument that a sheet says it is about, if it is one only. */
    static Optional<String> only(Sheet sheet, List<Row> above, HeadingNames names) {
        Set<String> groups = groups(sheet, above, names);
        return groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
    }

    private static Set<String> groups(Sheet sheet, List<Row> above, HeadingNames names) {
        Set<String> groups = new TreeSet<>();
        Stream.concat(
                        Stream.of(sheet.name()),
                        above.stream().flatMap(row -> row.cells().stream()).map(Cell::text))
                .forEach(text -> groups.addAll(names.groups(text)));
        return groups;
    }

    /** Whether rows of it begin with what was scored and go on with numbers, so that scores are lost with it. */
    boolean isOfScores() {
        return labelled().size() >= ENOUGH;
    }

    private List<Row> labelled() {
        return rows.stream().filter(this::isLabelled).toList();
    }

    /** What is the matter. */
    Problem problem() {
        List<Row> labelled = labelled();
        if (labelled.size() < ENOUGH) {
            return headings(rows);
        }
        Row first = labelled.get(0);
        List<Row> above =
                rows.stream().takeWhile(row -> row.number() < first.number()).toList();
        Optional<Problem> one = above.isEmpty() ? Optional.empty() : ofOne(above.get(above.size() - 1));
        if (one.isPresent()) {
            return one.get();
        }
        return above.stream()
                .filter(row -> !isOfYears(row) && across(row).size() >= ENOUGH)
                .reduce((before, row) -> row)
                .map(this::turned)
                .orElseGet(() -> values(first) > ENOUGH ? turned(first) : withoutHeadings(above, first));
    }

    /** Headings of what was scored, and one more that is not known. */
    private Optional<Problem> ofOne(Row headings) {
        List<String> across = across(headings);
        boolean isNaming = Field.of(headings.cell(0).text())
                .filter(field -> field == Field.NAME || field == Field.ITEM)
                .isPresent();
        return isNaming && across.size() == 1 && texts(headings).size() == ENOUGH
                ? Optional.of(TEXTS.problem(sheet.row(headings.number()), "agency-across-one", across.get(0)))
                : Optional.empty();
    }

    private Problem withoutHeadings(List<Row> above, Row first) {
        boolean hasSome = !above.isEmpty() && texts(above.get(above.size() - 1)).size() >= ENOUGH;
        if (hasSome) {
            return unknown(above.get(above.size() - 1));
        }
        String code = values(first) >= ENOUGH ? "table-turned" : "headings-missing";
        return TEXTS.problem(sheet.row(first.number()), code, label(first).orElse(""));
    }

    /** Whether a row gives the year of each column. */
    private static boolean isOfYears(Row row) {
        return Field.of(row.cell(0).text()).filter(Field.YEAR::equals).isPresent();
    }

    private Problem turned(Row headings) {
        List<String> across = across(headings);
        if (across.isEmpty()) {
            return TEXTS.problem(
                    sheet.row(headings.number()),
                    "table-turned",
                    label(headings).orElse(""));
        }
        TreeSet<Integer> years = new TreeSet<>();
        across.forEach(
                text -> years.addAll(YearWords.part(HeadingWords.heading(text)).years()));
        String shown = shown(across);
        return years.size() >= ENOUGH
                ? TEXTS.problem(sheet.row(headings.number()), "years-across", shown, years.last())
                : TEXTS.problem(sheet.row(headings.number()), "agencies-across", shown);
    }

    /** What stands above columns of numbers. */
    private List<String> across(Row row) {
        return row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isBlank() && !cell.isCopy())
                .map(Cell::text)
                .filter(text -> Field.of(text).isEmpty() && names.find(text).isEmpty())
                .filter(text -> TypedNumber.of(text).asValue().isEmpty() || YearWords.isYear(text))
                .toList();
    }

    /** Whether a row begins with what was scored, or with what tells of an agency, and goes on with numbers. */
    private boolean isLabelled(Row row) {
        return label(row).isPresent() && values(row) > 0;
    }

    private Optional<String> label(Row row) {
        return row.cells().stream()
                .limit(LABELS)
                .map(Cell::text)
                .filter(text -> !text.isBlank() && names.meaning(text).isOfSubject())
                .findFirst();
    }

    private long values(Row row) {
        return row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isBlank() && !cell.isCopy())
                .filter(cell -> cell.kind() == Cell.Kind.NUMBER
                        || TypedNumber.of(cell.text()).asValue().isPresent())
                .count();
    }

    /** The row that looks most like one of headings, and what its headings may have been meant for. */
    private Problem headings(List<Row> rows) {
        Map<Row, Integer> known = new LinkedHashMap<>();
        rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> texts(row).size() >= ENOUGH)
                .forEach(row -> known.put(row, known(row)));
        return known.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(row -> unknown(row.getKey()))
                .orElseGet(() -> TEXTS.problem(sheet.place(), "no-table"));
    }

    private Problem unknown(Row row) {
        List<String> texts = texts(row);
        String nearest = texts.stream()
                .limit(LOOKED_AT)
                .filter(text -> Field.of(text).isEmpty() && !names.meaning(text).isOfSubject())
                .flatMap(text -> nearest(text).map(near -> text + " → " + near).stream())
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        Text remedy = nearest.isEmpty()
                ? TEXTS.text("write-known-headings")
                : TEXTS.sentence("write-nearest-headings", nearest);
        return TEXTS.problem(sheet.row(row.number()), "headings-unknown", shown(texts), remedy);
    }

    /** How much of a row may be headings. */
    private int known(Row row) {
        return IntStream.of(
                        2
                                * (int) texts(row).stream()
                                        .filter(text -> Field.of(text).isPresent()
                                                || names.meaning(text).isOfSubject())
                                        .count(),
                        (int) texts(row).stream()
                                .filter(text -> nearest(text).isPresent())
                                .count())
                .sum();
    }

    private Optional<String> nearest(String text) {
        String key = HeadingWords.heading(text);
        return Nearest.of(key, known()).or(() -> names.near(key));
    }

    private static List<String> known() {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        FIELDS.forEach(list -> known.addAll(HeadingWords.of(list)));
        return known.build();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.isBlank() && !cell.isCopy())
                .map(Cell::text)
                .filter(text -> TypedNumber.of(text).asValue().isEmpty())
                .toList();
    }

    private static String shown(List<String> texts) {
        String more = texts.size() > SHOWN ? ", … (" + texts.size() + ")" : "";
        return texts.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more;
    }
}
