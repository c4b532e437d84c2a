package org.openita.tables.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Problem;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * The headings of a table, which stand in one row or in a few. Immutable and thread-safe.
 *
 * @param rows the rows they stand in
 * @param headings the heading of each column, empty where there is none
 * @param names what subjects are called in any year that is known
 * @param isOfWhole whether a column of scores in a table with one row an agency is that of the whole
 */
record Header(List<Row> rows, List<String> headings, HeadingNames names, boolean isOfWhole) {

    private static final int ENOUGH = 2;
    private static final int LONGEST_YEAR = 30;

    /** The headings in a row, with those of the row above that stand beside them, if it looks like one of headings. */
    static Optional<Header> find(Row row, Optional<Row> above, HeadingNames names) {
        Header alone = of(row, names);
        return above.filter(before -> stands(before, row, names))
                .map(before -> of(before, names).joined(row))
                .filter(Header::isTable)
                .or(() -> Optional.of(alone).filter(Header::isTable));
    }

    private static Header of(Row row, HeadingNames names) {
        return new Header(
                List.of(row), row.cells().stream().map(Header::heading).toList(), names, true);
    }

    /** Whether a row above another holds what that lacks: fields in columns that it leaves empty, and titles of those that it has. */
    private static boolean stands(Row above, Row row, HeadingNames names) {
        List<Integer> apart = IntStream.range(0, above.cells().size())
                .filter(column -> isOwn(above.cell(column)) && !isOwn(row.cell(column)))
                .boxed()
                .toList();
        return apart.stream()
                        .anyMatch(
                                column -> Field.of(heading(above.cell(column))).isPresent())
                && apart.stream().allMatch(column -> isHeading(heading(above.cell(column)), names))
                && IntStream.range(0, row.cells().size())
                        .filter(column -> isOwn(row.cell(column)))
                        .allMatch(
                                column -> Field.of(heading(above.cell(column))).isEmpty());
    }

    private static boolean isHeading(String text, HeadingNames names) {
        return Field.of(text).isPresent()
                || HeadingWords.is("total-column", text)
                || names.meaning(text).isOfSubject();
    }

    /** Whether each row gives one item of an agency. */
    boolean isOneRowAnItem() {
        boolean isNamed =
                has(Field.ITEM) || (has(Field.NAME) && headings.stream().noneMatch(this::isScored));
        return isNamed
                && (has(Field.SCORE)
                        || !years().isEmpty()
                        || headings.stream()
                                .anyMatch(text -> PartNumber.of(text).isPresent()));
    }

    /** These headings with those of the row below, if that holds headings too. */
    Optional<Header> with(Row below) {
        List<Integer> columns = IntStream.range(0, below.cells().size())
                .filter(column -> isOwn(below.cell(column)))
                .boxed()
                .toList();
        boolean isMore = isOneRowAnItem()
                ? !columns.isEmpty() && columns.stream().allMatch(column -> isOfScores(column, below))
                : columns.stream().noneMatch(column -> isStranger(heading(below.cell(column))))
                        && columns.stream()
                                        .filter(column -> isMore(column, below))
                                        .count()
                                >= ENOUGH;
        return isMore ? Optional.of(joined(below)) : Optional.empty();
    }

    /** The problems of headings that are formulas without a value: nobody knows what stands below them. */
    List<Problem> withoutValue(Sheet sheet) {
        List<Problem> problems = new ArrayList<>();
        for (Row row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cell(column);
                if (cell.isWithoutValue() && !cell.isCopy()) {
                    problems.add(ScoreRowProblems.withoutValue(cell, sheet.cell(row.number(), column, "")));
                }
            }
        }
        return problems;
    }

    /** Whether there is any column that tells of an agency, a year or what was scored, as rows of figures do not. */
    boolean hasFields() {
        return headings.stream().flatMap(text -> Field.of(text).stream()).anyMatch(Field::isRead);
    }

    /** The columns without a heading. */
    BitSet unnamed() {
        BitSet unnamed = new BitSet();
        for (int column = 0; column < width(); column++) {
            unnamed.set(column, headings.get(column).isEmpty());
        }
        return unnamed;
    }

    /** Whether its only scores are those of the whole. */
    boolean isOfWholeOnly() {
        return !isOneRowAnItem()
                && headings.stream()
                        .filter(this::isScored)
                        .allMatch(text ->
                                names.find(text).filter(Subject.OVERALL::equals).isPresent());
    }

    /** Whether a row repeats the headings, as at the top of a printed page. */
    boolean isRepeatedBy(Row row) {
        return rows.stream().anyMatch(row::saysTheSame);
    }

    /** Whether a row says again what a column that is no column of scores is called, as no row of figures does. */
    boolean repeatsField(Row row) {
        for (int column = 0; column < width(); column++) {
            String heading = headings.get(column);
            boolean isAgain = !heading.isEmpty() && heading.equals(heading(row.cell(column)));
            if (isAgain && Field.of(heading).filter(Field::isRead).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The headings that a table of results does not have. */
    List<String> strangers() {
        return headings.stream()
                .filter(heading -> !heading.isEmpty() && isStrange(heading) && !isTotalOfRow(heading))
                .toList();
    }

    /** Whether its figures may show that it is the overall score. */
    private boolean isTotalOfRow(String heading) {
        return !isOneRowAnItem()
                && HeadingWords.is("total-column", HeadingParser.withoutEnd(HeadingWords.heading(heading)));
    }

    /** The column of a table that begins once more beside the first, with the same headings; empty if there is none. */
    OptionalInt second() {
        return IntStream.range(1, width())
                .filter(column -> names(column) && IntStream.range(0, column).anyMatch(first -> repeats(first, column)))
                .findFirst();
    }

    private boolean repeats(int first, int second) {
        return headings.get(first).equals(headings.get(second))
                && first + 1 < second
                && second + 1 < width()
                && !headings.get(first + 1).isEmpty()
                && headings.get(first + 1).equals(headings.get(second + 1));
    }

    /** Whether a column names agencies or what was scored, in a cell of its own. */
    private boolean names(int column) {
        boolean isNaming = Field.of(headings.get(column))
                .filter(field -> field == Field.AGENCY || field == Field.ITEM || field == Field.NAME)
                .isPresent();
        return isNaming && rows.stream().anyMatch(row -> isOwn(row.cell(column)));
    }

    /** The years that headings of scores say. */
    Set<Integer> years() {
        Set<Integer> years = new LinkedHashSet<>();
        headings.stream()
                .filter(this::isOfYear)
                .forEach(heading -> years.addAll(parted(heading).years()));
        Set<Integer> alone = new LinkedHashSet<>();
        headings.stream()
                .filter(Header::isYear)
                .forEach(heading -> alone.addAll(parted(heading).years()));
        if (alone.size() >= ENOUGH) {
            years.addAll(alone);
        }
        return years;
    }

    /** The column of the first heading that says a year. */
    int columnOfYear() {
        return IntStream.range(0, width())
                .filter(column -> isOfYear(headings.get(column)) || isYear(headings.get(column)))
                .findFirst()
                .orElse(0);
    }

    /** These headings where those of one year are read as if they did not say it. */
    Header ofYear(int year) {
        List<String> own = headings.stream()
                .map(heading -> isOfYear(heading) || isYear(heading) ? ofYear(heading, year) : heading)
                .toList();
        return new Header(rows, own, names, isOfWhole);
    }

    private static String ofYear(String heading, int year) {
        YearWords.Parted parted = parted(heading);
        if (!parted.years().equals(Set.of(year))) {
            return heading;
        }
        return parted.rest().isEmpty() ? HeadingWords.of("score").iterator().next() : parted.rest();
    }

    /** Whether all columns of scores say a year. */
    boolean isWhollyOfYears() {
        return headings.stream()
                .filter(heading -> isScored(heading) || isPlainScore(heading))
                .allMatch(heading -> isOfYear(heading) || isYear(heading));
    }

    /** The same above a table of which it is said that it is about something less than the whole. */
    Header ofLess() {
        return new Header(rows, headings, names, false);
    }

    /** How many columns there are. */
    int width() {
        return headings.size();
    }

    /** How many columns there are up to the last that has a heading. */
    int named() {
        int named = width();
        while (named > 0 && headings.get(named - 1).isEmpty()) {
            named--;
        }
        return named;
    }

    /** Whether there is a column of a field. */
    boolean has(Field field) {
        return headings.stream()
                .anyMatch(text -> Field.of(text).filter(field::equals).isPresent());
    }

    /** Whether any column gives the scores of a subject. */
    boolean hasSubjects() {
        return headings.stream().anyMatch(this::isScored);
    }

    /** Whether a heading is a year and no more. */
    private static boolean isYear(String heading) {
        return heading.length() <= LONGEST_YEAR
                && Field.of(heading).isEmpty()
                && parted(heading).rest().isEmpty()
                && parted(heading).years().size() == 1;
    }

    private static YearWords.Parted parted(String heading) {
        return YearWords.part(HeadingWords.heading(heading));
    }

    /** Whether a heading of scores says a year. */
    private boolean isOfYear(String heading) {
        if (heading.isEmpty()
                || Field.of(heading).isPresent()
                || names.exact(HeadingWords.heading(heading)).isPresent()) {
            return false;
        }
        YearWords.Parted parted = parted(heading);
        return !parted.years().isEmpty()
                && (Field.of(parted.rest()).filter(Field.SCORE::equals).isPresent()
                        || PartNumber.of(parted.rest()).isPresent()
                        || names.find(parted.rest()).isPresent());
    }

    /** One that no table has; or in a table with one row an agency, one that does not say what was answered. */
    private boolean isStrange(String heading) {
        if (Respondents.isNamed(heading)) {
            return !isOneRowAnItem() && isOfNothing(heading);
        }
        boolean isOther = Field.of(heading).isEmpty()
                && names.meaning(heading) instanceof HeadingMeaning.Other
                && !WeightInHeading.isIn(heading, names);
        return isOther || isStranger(heading);
    }

    private boolean isOfNothing(String heading) {
        return Respondents.subject(heading, names).isEmpty()
                && Respondents.likeAnId(heading).isEmpty();
    }

    private boolean isStranger(String heading) {
        return Field.of(heading).isEmpty()
                && PartNumber.of(heading).isEmpty()
                && !isSubject(heading)
                && !Respondents.isNamed(heading)
                && !ScoreColumns.looksLikeAnId(heading);
    }

    /** The columns of scores and of numbers of people, in any year. */
    BitSet values() {
        BitSet values = new BitSet();
        for (int column = 0; column < width(); column++) {
            values.set(column, isOfValues(headings.get(column)));
        }
        return values;
    }

    private boolean isOfValues(String heading) {
        Optional<Field> field = Field.of(heading);
        if (field.isPresent()) {
            return field.get() == Field.SCORE || (isOneRowAnItem() && field.get() == Field.RESPONDENTS);
        }
        return isOneRowAnItem()
                ? PartNumber.of(heading).isPresent()
                        || Respondents.part(heading).isPresent()
                : names.find(heading).isPresent()
                        || Respondents.isNamed(heading)
                        || ScoreColumns.looksLikeAnId(heading);
    }

    private boolean isTable() {
        return isOneRowAnItem() || isOneRowAnAgency();
    }

    private boolean isOneRowAnAgency() {
        boolean isOfAgency = has(Field.AGENCY) || has(Field.AGENCY_ID);
        long subjects = headings.stream().filter(this::isSubject).count();
        return subjects >= ENOUGH || (isOfAgency && (subjects > 0 || has(Field.SCORE) || !years().isEmpty()));
    }

    /** Whether a cell below the headings of a table with one row an item says more of its scores. */
    private boolean isOfScores(int column, Row below) {
        String text = heading(below.cell(column));
        return PartNumber.of(text).isPresent()
                || Respondents.isNamed(text)
                || Field.of(text).filter(Field.SCORE::equals).isPresent();
    }

    private boolean isMore(int column, Row below) {
        String text = heading(below.cell(column));
        return Field.of(text).isEmpty() || (isPlainScore(text) && isSubject(titleAbove(column)));
    }

    private static boolean isPlainScore(String text) {
        return Field.of(text).filter(Field.SCORE::equals).isPresent();
    }

    private String titleAbove(int column) {
        int at = Math.min(column, width() - 1);
        while (at > 0 && headings.get(at).isEmpty()) {
            at--;
        }
        return at < 0 ? "" : headings.get(at);
    }

    /** A part stands below its item or above it, a number of respondents likewise; an item below its indicator. */
    private Header joined(Row below) {
        List<Row> all = new ArrayList<>(rows);
        all.add(below);
        List<String> joined = new ArrayList<>();
        for (int column = 0; column < Math.max(width(), below.cells().size()); column++) {
            String own = column < width() ? headings.get(column) : "";
            joined.add(joined(own, titleAbove(column), below.cell(column)));
        }
        return new Header(List.copyOf(all), List.copyOf(joined), names, isOfWhole);
    }

    private String joined(String own, String above, Cell cell) {
        if (!isOwn(cell)) {
            return own;
        }
        String below = heading(cell);
        String both = above + " " + below;
        String turned = below + " " + above;
        if (PartNumber.of(below).isPresent()) {
            return isPlainScore(above) || !isSubject(both) ? below : both;
        }
        if (Respondents.isAlone(below) || Respondents.isAlone(above)) {
            return both;
        }
        if (Field.of(below).isPresent()) {
            return isSubject(above) ? both : below;
        }
        return isOfYear(turned)
                        || names.find(below)
                                .filter(names::isItem)
                                .flatMap(item -> names.find(turned))
                                .isPresent()
                ? turned
                : below;
    }

    private static boolean isOwn(Cell cell) {
        return !cell.isBlank() && !cell.isCopy();
    }

    private boolean isSubject(String text) {
        return !Respondents.isNamed(text)
                && Field.of(text).isEmpty()
                && names.meaning(text).isOfSubject();
    }

    private boolean isScored(String text) {
        return !Respondents.isNamed(text)
                && Field.of(text).isEmpty()
                && (names.find(text).isPresent() || WeightInHeading.isIn(text, names));
    }

    private static String heading(Cell cell) {
        boolean isYear = cell.kind() == Cell.Kind.NUMBER && isYear(cell.text());
        return cell.kind() == Cell.Kind.TEXT || isYear ? cell.text().strip() : "";
    }
}
