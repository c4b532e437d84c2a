package org.openita.tables.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Problem;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * The headings of a table, which stand in one row or in two. Immutable and thread-safe.
 *
 * @param rows the rows they stand in
 * @param headings the heading of each column, empty where there is none
 * @param names what subjects are called in any year that is known
 */
record Header(List<Row> rows, List<String> headings, HeadingNames names) {

    private static final int ENOUGH = 2;

    /** The headings in a row, if it looks like one of headings. */
    static Optional<Header> find(Row row, HeadingNames names) {
        List<String> headings = row.cells().stream().map(Header::heading).toList();
        Header header = new Header(List.of(row), headings, names);
        return header.isOneRowAnItem() || header.isOneRowAnAgency() ? Optional.of(header) : Optional.empty();
    }

    /** Whether each row gives one item of an agency. */
    boolean isOneRowAnItem() {
        boolean hasScores = has(Field.SCORE)
                || headings.stream().anyMatch(text -> PartNumber.of(text).isPresent());
        return has(Field.ITEM) && hasScores;
    }

    /** These headings with those of the row below, if that holds headings too. */
    Optional<Header> with(Row below) {
        List<String> texts = below.cells().stream()
                .filter(Header::isOwn)
                .map(Header::heading)
                .toList();
        boolean isMore = !isOneRowAnItem()
                && texts.stream().noneMatch(this::isStranger)
                && texts.stream().filter(text -> Field.of(text).isEmpty()).count() >= ENOUGH;
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

    /** Whether a row repeats the headings, as at the top of a printed page. */
    boolean isRepeatedBy(Row row) {
        return rows.stream().anyMatch(row::saysTheSame);
    }

    /** The headings that a table of results does not have. */
    List<String> strangers() {
        return headings.stream()
                .filter(heading -> !heading.isEmpty() && isStrange(heading))
                .toList();
    }

    /** One that no table has; or in a table with one row an agency, one that does not say what was answered. */
    private boolean isStrange(String heading) {
        return Respondents.isNamed(heading) ? !isOneRowAnItem() && isOfNothing(heading) : isStranger(heading);
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
        return isOneRowAnItem()
                ? field.filter(known -> known == Field.SCORE || known == Field.RESPONDENTS)
                        .isPresent()
                        || PartNumber.of(heading).isPresent()
                        || Respondents.part(heading).isPresent()
                : field.isEmpty()
                        && (names.find(heading).isPresent()
                                || Respondents.isNamed(heading)
                                || ScoreColumns.looksLikeAnId(heading));
    }

    /** How many columns there are. */
    int width() {
        return headings.size();
    }

    private boolean isOneRowAnAgency() {
        long subjects = headings.stream().filter(this::isSubject).count();
        return subjects >= ENOUGH || (subjects > 0 && (has(Field.AGENCY) || has(Field.AGENCY_ID)));
    }

    private boolean has(Field field) {
        return headings.stream()
                .anyMatch(text -> Field.of(text).filter(field::equals).isPresent());
    }

    /** A part stands below its item, a number of respondents below what was answered or above it; an item below its indicator. */
    private Header joined(Row below) {
        List<Row> both = new ArrayList<>(rows);
        both.add(below);
        List<String> joined = new ArrayList<>();
        String above = "";
        for (int column = 0; column < Math.max(width(), below.cells().size()); column++) {
            String own = column < width() ? headings.get(column) : "";
            above = own.isEmpty() ? above : own;
            joined.add(joined(own, above, below.cell(column)));
        }
        return new Header(List.copyOf(both), List.copyOf(joined), names);
    }

    private static String joined(String own, String above, Cell below) {
        if (!isOwn(below)) {
            return own;
        }
        boolean isMore = PartNumber.of(below.text()).isPresent()
                || Respondents.isAlone(below.text())
                || Respondents.isAlone(above);
        return isMore ? above + " " + below.text() : below.text();
    }

    private static boolean isOwn(Cell cell) {
        return !cell.isBlank() && !cell.isCopy();
    }

    private boolean isSubject(String text) {
        return !Respondents.isNamed(text)
                && (names.find(text).isPresent()
                        || WeightInHeading.isIn(text, names));
    }

    private static String heading(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? cell.text().strip() : "";
    }
}
