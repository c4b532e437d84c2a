package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/**
 * Reads the goals of a plan: rows below headings for the action, the item or indicator, and the target. Sheets and rows above such
 * headings are not read. Not thread-safe; lives for one file.
 */
public final class PlanTable implements RowSink {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final Pattern ONE_NUMBER = Pattern.compile("[^0-9]*([0-9]{1,3}(?:\\.[0-9]{1,2})?)[^0-9]*");
    private static final BigDecimal MOST = BigDecimal.valueOf(Score.MAX_HUNDREDTHS, 2);

    private final Framework basis;
    private final PlanSubjects subjects;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Columns> columns = Optional.empty();
    private Sheet sheet = new Sheet("", "");

    /** Where things stand. */
    private record Columns(OptionalInt action, int subject, int target, OptionalInt code, OptionalInt year) {}

    private PlanTable(Framework basis) {
        this.basis = basis;
        this.subjects = new PlanSubjects(basis);
    }

    /**
     * The goals of a file, in its order.
     *
     * @param name what problems call the file
     * @param basis the framework of the year on whose result the plan was made
     * @throws InputException with all that is wrong with it
     */
    public static List<Goal> read(Grid grid, String name, Framework basis) {
        PlanTable table = new PlanTable(basis);
        grid.read(table);
        if (table.goals.isEmpty() && table.problems.isEmpty()) {
            throw TEXTS.refused(Place.of(name), "plan-without-goals");
        }
        if (!table.problems.isEmpty()) {
            throw new InputException(table.problems);
        }
        return table.goals;
    }

    @Override
    public void sheet(Sheet next) {
        sheet = next;
        columns = Optional.empty();
    }

    @Override
    public void hiddenColumns(BitSet columns) {
        // goals count whether people see them or not
    }

    @Override
    public void row(Row row) {
        if (columns.isEmpty()) {
            columns = columns(row);
        } else if (!row.isBlank()) {
            goal(row, columns.get());
        }
    }

    @Override
    public void unread(Sheet hidden) {
        // a plan is read from sheets that people see
    }

    private static Optional<Columns> columns(Row row) {
        OptionalInt subject = column(row, "plan-subject");
        OptionalInt target = column(row, "plan-target");
        return subject.isPresent() && target.isPresent()
                ? Optional.of(new Columns(
                        column(row, "plan-action"),
                        subject.getAsInt(),
                        target.getAsInt(),
                        column(row, "plan-code"),
                        column(row, "plan-year")))
                : Optional.empty();
    }

    private static OptionalInt column(Row row, String words) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> HeadingWords.is(words, row.cell(column).text()))
                .findFirst();
    }

    private void goal(Row row, Columns at) {
        int before = problems.size();
        at.year().ifPresent(column -> requireYear(row, column));
        List<String> named = subjects(row, at.subject());
        Optional<BigDecimal> target = target(row, at.target());
        if (problems.size() == before) {
            goals.add(new Goal(action(row, at), text(row, at.code()), named, target.orElseThrow()));
        }
    }

    private Text action(Row row, Columns at) {
        return Text.same(text(row, at.action())
                .orElseGet(() -> ThaiText.normal(row.cell(at.subject()).text())));
    }

    private static Optional<String> text(Row row, OptionalInt column) {
        return column.stream()
                .mapToObj(at -> ThaiText.normal(row.cell(at).text()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private void requireYear(Row row, int column) {
        String year = ThaiText.key(row.cell(column).text());
        if (!year.isEmpty() && !year.equals(basis.fiscalYear().toString())) {
            problems.add(TEXTS.problem(
                    sheet.cell(row.number(), column, ""), "plan-of-another-year", year, basis.fiscalYear()));
        }
    }

    private List<String> subjects(Row row, int column) {
        String text = row.cell(column).text();
        List<String> unknown = new ArrayList<>();
        List<String> found = subjects.find(text, unknown);
        if (found.isEmpty() || !unknown.isEmpty()) {
            String wrong = unknown.isEmpty() ? text : String.join(", ", unknown);
            problems.add(TEXTS.problem(
                    sheet.cell(row.number(), column, ""), "plan-subject-unknown", wrong, basis.fiscalYear()));
        }
        return found;
    }

    private Optional<BigDecimal> target(Row row, int column) {
        Cell cell = row.cell(column);
        Matcher number = ONE_NUMBER.matcher(ThaiText.key(cell.text()));
        boolean isRead = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        Optional<BigDecimal> target =
                isRead && number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
        if (target.isEmpty() || target.get().compareTo(MOST) > 0) {
            problems.add(TEXTS.problem(sheet.cell(row.number(), column, ""), "plan-target-unreadable", cell.text()));
        }
        return target;
    }
}
