package org.openita.tables.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.assessment.AssessmentBuilder;
import org.openita.model.assessment.RawValue;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.RoundedNumber;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/** A table with one row an agency. Not thread-safe. */
final class AgencyTable implements TableShape {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int PUBLISHED = 2;

    private final Sheet sheet;
    private final RowReader reader;
    private final TableResult outcome;
    private final RejectedSheet rejected;
    private final AsideRows asides;
    private final boolean isOfWholeOnly;
    private final List<Runnable> held = new ArrayList<>();
    private boolean isOfItems;
    private boolean isHolding;

    AgencyTable(Sheet sheet, RowReader reader, TableResult outcome, RejectedSheet rejected) {
        this.sheet = sheet;
        this.reader = reader;
        this.outcome = outcome;
        this.rejected = rejected;
        this.asides = new AsideRows(reader, outcome, reader.values());
        this.isOfWholeOnly = reader.isOfWholeOnly();
    }

    @Override
    public void row(Row row) {
        String named = reader.named(row);
        if (asides.passesOver(row, named)) {
            return;
        }
        ProblemLog log = new ProblemLog();
        List<Problem> ofColumns = new ArrayList<>();
        reader.checkCells(row, log);
        if (isOfWholeOnly) {
            reader.itemsUnnamed(row).ifPresent(problem -> {
                ofColumns.add(problem);
                isOfItems = true;
            });
        }
        asides.askIfDoubtful(row, named, log);
        Optional<ScoreColumns> columns = reader.columns(row, log);
        Optional<Assessment> result = columns.flatMap(known -> assessment(row, known, log, ofColumns));
        if (result.isPresent() && log.isEmpty() && ofColumns.isEmpty()) {
            int index = row.number() - 1;
            ScoreAddresses addresses = columns.orElseThrow().addresses(index);
            isHolding |= reader.isOfSheetYear();
            boolean isOfSheetYear = reader.isOfSheetYear();
            good(() -> {
                if (isOfSheetYear && reader.disputed().isPresent()) {
                    reject(row, List.of(reader.disputed().get()), List.of());
                } else {
                    outcome.good(sheet.row(row.number()), result.get(), addresses, row.isHidden());
                }
            });
        } else {
            reject(row, log.problems(), ofColumns);
        }
    }

    /**
     * Where only scores of the whole are known, a later row may show that they are those of items; where a row has the year of its
     * sheet, that this is another.
     */
    private void good(Runnable taking) {
        if (isOfWholeOnly || isHolding) {
            held.add(taking);
        } else {
            taking.run();
        }
    }

    @Override
    public void end() {
        if (!isOfItems) {
            held.forEach(Runnable::run);
        }
    }

    private void reject(Row row, List<Problem> problems, List<Problem> ofColumns) {
        problems.forEach(outcome::problem);
        ofColumns.forEach(outcome::problemOfColumn);
        List<Problem> all = new ArrayList<>(ofColumns);
        all.addAll(problems);
        rejected.add(row, all);
        if (row.isHidden()) {
            outcome.remark(TEXTS.text("hidden-row-wrong", sheet.row(row.number())));
        }
    }

    private Optional<Assessment> assessment(Row row, ScoreColumns columns, ProblemLog log, List<Problem> ofColumns) {
        Place place = sheet.row(row.number());
        AssessmentBuilder builder = AssessmentBuilder.of(columns.framework(), place, log);
        RowAgency naming = new RowAgency(columns.framework(), reader.agency(row));
        naming.giveTo(builder);
        if (!naming.isNamed()) {
            log.add(TEXTS.problem(place, "agency-missing"));
        }
        boolean hasScores = scores(row, columns, builder, log, ofColumns);
        if (!hasScores && log.isEmpty() && ofColumns.isEmpty()) {
            log.add(TEXTS.problem(place, "row-without-scores"));
        }
        return log.isEmpty() && hasScores ? builder.result() : Optional.empty();
    }

    /** Whether the row gives any score that can be one; takes how many answered along. */
    private boolean scores(
            Row row, ScoreColumns columns, AssessmentBuilder builder, ProblemLog log, List<Problem> ofColumns) {
        List<SubjectCell> cells = cells(row, columns, log, ofColumns);
        FractionsOfOne.refuse(cells, log);
        List<SubjectCell> scores =
                new WeightedPoints(reader.weights(columns.framework()), log, reader.remarks()).scores(cells);
        FractionsOfOne.refuseMarks(scores, log);
        scores.forEach(cell -> cell.giveTo(builder));
        return scores.stream().anyMatch(cell -> cell.given() == ValueKind.SCORE);
    }

    private List<SubjectCell> cells(Row row, ScoreColumns columns, ProblemLog log, List<Problem> ofColumns) {
        ScoreCell scores = new ScoreCell(log, reader.remarks());
        CountCell counts = new CountCell(log);
        List<SubjectCell> cells = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < columns.width(); column++) {
            Cell cell = row.cell(column);
            ScoreColumn meaning = columns.get(column);
            if (cell.isBlank() || cell.isCopy()) {
                continue;
            }
            int at = column;
            Place place = reader.place(row, column);
            if (meaning instanceof ScoreColumn.OfSubject of) {
                scores.read(cell, place, () -> columns.scale(of.subject()))
                        .map(value -> new SubjectCell(ValueKind.SCORE, of.subject(), value, place, at, of.isWeighted()))
                        .ifPresent(cells::add);
            } else if (meaning instanceof ScoreColumn.OfRespondents of) {
                counts.read(cell, place)
                        .map(number -> new SubjectCell(ValueKind.RESPONDENTS, of.subject(), number, place, at))
                        .ifPresent(cells::add);
            } else if (meaning instanceof ScoreColumn.Unknown) {
                unknown.add(column);
            } else if (meaning instanceof ScoreColumn.Wrong wrong) {
                ofColumns.add(wrong.problem());
            }
        }
        unknown.forEach(column -> unknown(row, column, columns, cells));
        return cells;
    }

    /** A column of which nothing says what it gives may be that of the total, which its figures show. */
    private void unknown(Row row, int column, ScoreColumns columns, List<SubjectCell> cells) {
        Cell cell = row.cell(column);
        Place place = reader.place(row, column);
        Optional<BigDecimal> total = TypedNumber.of(cell.text())
                .asValue()
                .map(RoundedNumber::typed)
                .filter(figure -> TotalColumn.isOverall(figure, cells, reader.weights(columns.framework())));
        if (total.isPresent()) {
            BigDecimal overall = total.get().setScale(PUBLISHED, RoundingMode.HALF_UP);
            String written = overall.toPlainString();
            cells.add(new SubjectCell(
                    ValueKind.SCORE, Subject.OVERALL, RawValue.number(overall, written), place, column));
            reader.remarks().totalTaken(place, written);
        } else if (columns.get(column) instanceof ScoreColumn.Unknown of) {
            of.tellOf(cell, outcome);
        }
    }
}
