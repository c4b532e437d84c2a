package org.openita.scoring.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.framework.FiscalYear;
import org.openita.scoring.report.PlannedAction.Urgency;

/**
 * Holds the actions that an agency plans for the fiscal year after its result's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the fiscal year in which it is carried out
 * @param rows one row a topic and instrument that has actions, here or elsewhere, in the order of the framework
 */
public record Plan(FiscalYear year, List<PlanRow> rows) {

    private static final Comparator<PlannedAction> MOST_URGENT = Comparator.comparing(
                    PlannedAction::urgency,
                    Comparator.comparing(Urgency::isWeakness)
                            .thenComparing(Urgency::forLevel)
                            .thenComparing(Urgency::forOverall))
            .reversed();

    public Plan {
        rows = List.copyOf(rows);
    }

    /** The first day of the plan, 1 October. */
    public LocalDate start() {
        return year.start();
    }

    /** The last day of the plan, 30 September of the calendar year after its first day's. */
    public LocalDate end() {
        return year.end();
    }

    /** Whether the plan is empty, because the rules of the year know no actions or none is needed. */
    public boolean isEmpty() {
        return actions().findAny().isEmpty();
    }

    /** What a later result is held against. */
    public EarlierPlan goals() {
        return new EarlierPlan(
                FiscalYear.of(year.year() - 1), actions().flatMap(Plan::goals).toList());
    }

    private static Stream<EarlierPlan.Goal> goals(PlannedAction action) {
        return action.measures().stream()
                .map(measure -> new EarlierPlan.Goal(
                        action.action().title(), Optional.of(action.id()), measure.subjects(), measure.to()));
    }

    /** All actions, each once. */
    public Stream<PlannedAction> actions() {
        return rows.stream().flatMap(row -> row.actions().stream());
    }

    /**
     * What is to be improved, the most urgent first: what is weak before what is good, then what does most for the level, then for
     * the overall score, then in the order of the plan.
     */
    public List<PlannedAction> improvements() {
        return actions()
                .filter(action -> action.mode() == Mode.IMPROVE)
                .sorted(MOST_URGENT)
                .toList();
    }

    /** What is to be kept up, in the order of the plan. */
    public List<PlannedAction> maintained() {
        return actions().filter(action -> action.mode() == Mode.MAINTAIN).toList();
    }
}
