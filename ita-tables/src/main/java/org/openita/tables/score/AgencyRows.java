package org.openita.tables.score;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/**
 * The rows of one agency in a table with one row an item. They are one result, which is built when all rows are there; each
 * row is told what is wrong with its own cells. Not thread-safe.
 */
final class AgencyRows {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final String UNNAMED = "agency-missing";

    /** A row, what it gives, and what is wrong with it. */
    private static final class Judged {
        private final Row row;
        private List<SubjectCell> cells;
        private List<Problem> problems;

        Judged(Row row, List<SubjectCell> cells, List<Problem> problems) {
            this.row = row;
            this.cells = cells;
            this.problems = problems;
        }

        /** Keeps what was noted while its cells were given. */
        void giveTo(AssessmentBuilder builder, ProblemLog log) {
            int before = log.size();
            cells.forEach(cell -> cell.giveTo(builder));
            blame(log.since(before));
        }

        void blame(List<Problem> more) {
            problems = ImmutableList.<Problem>builder()
                    .addAll(problems)
                    .addAll(more)
                    .build();
        }
    }

    private final Place place;
    private final RowReader reader;
    private final List<Judged> rows = new ArrayList<>();
    private Optional<RowAgency> named = Optional.empty();
    private Optional<RowAgency> fit = Optional.empty();

    AgencyRows(Place place, RowReader reader) {
        this.place = place;
        this.reader = reader;
    }

    /** Where it begins. */
    Place place() {
        return place;
    }

    /** Takes a row with what it gives and what is wrong with it, and looks at whose it is. */
    void add(Row row, List<SubjectCell> cells, Optional<RowAgency> naming, ProblemLog log) {
        boolean isSound = log.isEmpty();
        naming.ifPresent(own -> check(own, cells, isSound, log));
        boolean isNamed = naming.filter(RowAgency::isNamed).isPresent();
        rows.add(new Judged(row, isNamed ? cells : List.of(), log.problems()));
    }

    /** The result of all rows, if all are right. */
    Optional<Assessment> result() {
        return named.flatMap(this::result);
    }

    private Optional<Assessment> result(RowAgency known) {
        ProblemLog log = new ProblemLog();
        AssessmentBuilder builder = AssessmentBuilder.of(known.framework(), firstCell(), log);
        fit.ifPresent(own -> own.giveTo(builder));
        readPoints(known.framework(), log);
        rows.forEach(row -> row.giveTo(builder, log));
        log.rest().ifPresent(rest -> rows.get(0).blame(List.of(rest)));
        if (!isRight()) {
            return Optional.empty();
        }
        Optional<Assessment> result = builder.result();
        rows.get(0).blame(log.problems());
        return result;
    }

    /** Puts scores in place of points of weights, which shows only where all rows are looked at together. */
    private void readPoints(Framework framework, ProblemLog log) {
        List<SubjectCell> all = rows.stream().flatMap(row -> row.cells.stream()).toList();
        FractionsOfOne.refuse(all, log);
        List<SubjectCell> scores = new WeightedPoints(reader.weights(framework), log, reader.remarks()).scores(all);
        FractionsOfOne.refuseMarks(scores, log);
        log.problems().forEach(this::blame);
        int next = 0;
        for (Judged row : rows) {
            row.cells = scores.subList(next, next + row.cells.size());
            next += row.cells.size();
        }
    }

    /** Takes something wrong that rows elsewhere show. */
    void blame(Problem problem) {
        rows.stream()
                .filter(row -> row.row.number() == problem.place().line())
                .findFirst()
                .orElse(rows.get(0))
                .blame(List.of(problem));
    }

    /** Where its scores stand on a sheet. */
    ScoreAddresses addresses(Sheet sheet) {
        ImmutableList.Builder<String> subjects = ImmutableList.builder();
        ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
        ImmutableIntArray.Builder columns = ImmutableIntArray.builder();
        for (Judged row : rows) {
            for (SubjectCell cell : row.cells) {
                if (cell.given() == ValueKind.SCORE) {
                    subjects.add(cell.subject());
                    numbers.add(row.row.number() - 1);
                    columns.add(cell.column());
                }
            }
        }
        return new ItemAddresses(sheet.name(), subjects.build(), numbers.build(), columns.build());
    }

    /** Whether people see none of its rows. */
    boolean isHidden() {
        return rows.stream().allMatch(row -> row.row.isHidden());
    }

    /** The numbers of rows in which something is wrong and which people do not see. */
    List<Integer> hiddenWrong() {
        return rows.stream()
                .filter(row -> row.row.isHidden() && !row.problems.isEmpty())
                .map(row -> row.row.number())
                .toList();
    }

    /** What is wrong in its rows; that nobody is named, once for all of them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Judged row : rows) {
            row.problems.stream()
                    .filter(problem -> !problem.code().equals(UNNAMED)
                            || problems.stream().noneMatch(other -> other.code().equals(UNNAMED)))
                    .forEach(problems::add);
        }
        return problems;
    }

    void rejectInto(RejectedSheet rejected) {
        Problem others = TEXTS.problem(Place.of(""), "other-rows-wrong");
        rows.forEach(row -> rejected.add(row.row, row.problems.isEmpty() ? List.of(others) : row.problems));
    }

    /** What was found fit before needs no second look. */
    private void check(RowAgency own, List<SubjectCell> cells, boolean isSound, ProblemLog log) {
        if (!own.isNamed()) {
            Place first = cells.isEmpty() ? place : cells.get(0).place();
            log.add(TEXTS.problem(first, UNNAMED));
            return;
        }
        named = named.or(() -> Optional.of(own));
        if (isSound && fit.filter(own::saysTheSame).isEmpty()) {
            own.giveTo(AssessmentBuilder.of(own.framework(), place, log));
            if (log.isEmpty() && (fit.isEmpty() || own.hasLevel())) {
                fit = Optional.of(own);
            }
        }
    }

    private Place firstCell() {
        return rows.stream()
                .flatMap(row -> row.cells.stream())
                .map(SubjectCell::place)
                .findFirst()
                .orElse(place);
    }

    private boolean isRight() {
        return rows.stream().allMatch(row -> row.problems.isEmpty());
    }
}
