package org.openita.tables.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Score;
import org.openita.tables.grid.Row;

/** The rows of one agency in a table with one row an item. Not thread-safe. */
final class AgencyRows {

    private record Judged(Row row, List<Problem> problems) {}

    private final Place place;
    private final List<Judged> rows = new ArrayList<>();
    private final Map<String, Place> given = new LinkedHashMap<>();
    private final Map<String, Score> items = new LinkedHashMap<>();
    private final Map<String, Score> published = new LinkedHashMap<>();
    private Optional<Assessment> first = Optional.empty();
    private boolean isBad;

    AgencyRows(Place place) {
        this.place = place;
    }

    /** Where it begins. */
    Place place() {
        return place;
    }

    /** Reads the scores of one row; what is wrong with them is noted. */
    void read(List<SubjectCell> cells, Naming naming, ProblemLog log) {
        if (!naming.isNamed()) {
            log.add(
                    cells.isEmpty() ? place : cells.get(0).score().place(),
                    RowProblems.NO_NAME,
                    RowProblems.A_NAME,
                    RowProblems.GIVE_NAME);
            return;
        }
        cells.forEach(cell -> noteTwice(cell, log));
        if (log.isEmpty() && !cells.isEmpty()) {
            Assessment.of(naming.document(cells), log).ifPresent(this::merge);
        }
    }

    /** Keeps a row with what was found wrong with it. */
    void add(Row row, List<Problem> problems) {
        rows.add(new Judged(row, problems));
        isBad |= !problems.isEmpty();
    }

    /** The result of all rows, if all are right. */
    Optional<Assessment> result() {
        return first.filter(known -> !isBad)
                .map(known -> new Assessment(known.fiscalYear(), known.agency(), items, published));
    }

    List<Problem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    void rejectInto(RejectedSheet rejected) {
        Problem others = new Problem("", RowProblems.OTHER_ROWS, RowProblems.WHOLE_ROW, RowProblems.MEND_THOSE);
        rows.forEach(row -> rejected.add(row.row(), row.problems().isEmpty() ? List.of(others) : row.problems()));
    }

    private void merge(Assessment part) {
        first = first.or(() -> Optional.of(part));
        items.putAll(part.items());
        published.putAll(part.published());
    }

    private void noteTwice(SubjectCell cell, ProblemLog log) {
        Place before = given.putIfAbsent(cell.subject(), cell.score().place());
        if (before != null) {
            log.add(
                    cell.score().place(),
                    RowProblems.twice(cell.subject(), before.toString()),
                    RowProblems.ONCE,
                    RowProblems.KEEP_ONE);
        }
    }
}
