package org.openita.tables.score;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.tables.ScoreAddresses;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * The rows of one agency in a table with one row an item. What is right by itself is read as one document when all rows are
 * there, which is much faster than one document a row. Not thread-safe.
 */
final class AgencyRows {

    /** A row, what it gives, and what is wrong with it. */
    private static final class Judged {
        private final Row row;
        private final List<SubjectCell> cells;
        private List<Problem> problems;

        Judged(Row row, List<SubjectCell> cells, List<Problem> problems) {
            this.row = row;
            this.cells = cells;
            this.problems = problems;
        }

        void blame(Problem problem) {
            problems = ImmutableList.<Problem>builder()
                    .addAll(problems)
                    .add(problem)
                    .build();
        }
    }

    private final Place place;
    private final List<Judged> rows = new ArrayList<>();
    private final Map<Given, Map<String, Place>> given = new EnumMap<>(Given.class);
    private Optional<Naming> any = Optional.empty();
    private Optional<Naming> fit = Optional.empty();

    AgencyRows(Place place) {
        this.place = place;
    }

    /** Where it begins. */
    Place place() {
        return place;
    }

    /** Takes a row with what it gives and what is wrong with it, and looks at it as far as it can be judged alone. */
    void add(Row row, List<SubjectCell> cells, Optional<Naming> naming, ProblemLog log) {
        naming.ifPresent(own -> check(cells, own, log));
        boolean isSound = log.isEmpty();
        if (isSound && !cells.isEmpty()) {
            naming.ifPresent(own -> check(own, log));
        }
        rows.add(new Judged(row, isSound ? cells : List.of(), log.problems()));
    }

    /** The result of all rows, if all are right. */
    Optional<Assessment> result() {
        Optional<Assessment> result =
                fit.or(() -> any.map(Naming::withoutAgency)).flatMap(this::read);
        return result.filter(known -> isRight());
    }

    /** Where its scores stand on a sheet. */
    ScoreAddresses addresses(Sheet sheet) {
        ImmutableList.Builder<String> subjects = ImmutableList.builder();
        ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
        ImmutableIntArray.Builder columns = ImmutableIntArray.builder();
        for (Judged row : rows) {
            for (SubjectCell cell : row.cells) {
                if (cell.given() == Given.SCORE) {
                    subjects.add(cell.subject());
                    numbers.add(row.row.number() - 1);
                    columns.add(cell.column());
                }
            }
        }
        return new ItemAddresses(sheet.name(), subjects.build(), numbers.build(), columns.build());
    }

    List<Problem> problems() {
        return rows.stream().flatMap(row -> row.problems.stream()).toList();
    }

    void rejectInto(RejectedSheet rejected) {
        Problem others = new Problem("", RowProblems.OTHER_ROWS, RowProblems.WHOLE_ROW, RowProblems.MEND_THOSE);
        rows.forEach(row -> rejected.add(row.row, row.problems.isEmpty() ? List.of(others) : row.problems));
    }

    private void check(List<SubjectCell> cells, Naming own, ProblemLog log) {
        if (own.isNamed()) {
            cells.forEach(cell -> noteTwice(cell, log));
        } else {
            log.add(
                    cells.isEmpty() ? place : cells.get(0).value().place(),
                    RowProblems.NO_NAME,
                    RowProblems.A_NAME,
                    RowProblems.GIVE_NAME);
        }
    }

    /** What was found fit before needs no second look. */
    private void check(Naming own, ProblemLog log) {
        if (fit.filter(own::saysTheSame).isPresent()) {
            return;
        }
        List<Problem> problems = own.problems();
        problems.forEach(problem -> log.add(place, () -> problem));
        any = any.or(() -> Optional.of(own));
        fit = fit.or(() -> Optional.of(own).filter(known -> problems.isEmpty()));
    }

    private boolean isRight() {
        return rows.stream().allMatch(row -> row.problems.isEmpty());
    }

    private Optional<Assessment> read(Naming known) {
        List<SubjectCell> cells =
                rows.stream().flatMap(row -> row.cells.stream()).toList();
        boolean isWhole = cells.stream().anyMatch(cell -> cell.given() == Given.SCORE) || isRight();
        if (cells.isEmpty() || !isWhole) {
            return Optional.empty();
        }
        ProblemLog log = new ProblemLog();
        Optional<Assessment> result = Assessment.of(known.document(cells), log);
        blame(log.problems());
        return result;
    }

    /** Gives each row the problems that stand in it; what stands nowhere goes to the first. */
    private void blame(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<String, Judged> byPlace = new HashMap<>();
        rows.forEach(row ->
                row.cells.forEach(cell -> byPlace.put(cell.value().place().toString(), row)));
        problems.forEach(
                problem -> byPlace.getOrDefault(problem.place(), rows.get(0)).blame(problem));
    }

    private void noteTwice(SubjectCell cell, ProblemLog log) {
        Place before = given.computeIfAbsent(cell.given(), each -> new HashMap<>())
                .putIfAbsent(cell.subject(), cell.value().place());
        if (before != null) {
            log.add(
                    cell.value().place(),
                    RowProblems.twice(cell.subject(), before.toString()),
                    RowProblems.ONCE,
                    RowProblems.KEEP_ONE);
        }
    }
}
