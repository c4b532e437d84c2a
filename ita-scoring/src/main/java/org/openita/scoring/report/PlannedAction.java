package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.text.Text;

/**
 * An action of the plan as the agency would write it: with the names of its units, items and figures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param action the action that the rules decided on; its {@code title}, {@code steps}, {@code followUp} and {@code because} are
 *     shown as they stand there
 * @param items the items it concerns, each with its id and name; empty where only an indicator is known
 * @param finding what was found, with the figures
 * @param lead the unit that leads
 * @param involved the units that take part
 * @param measures how success is measured, the indicator after the items
 * @param repeated whether last year's plan asked for the same already; false where last year's plan is not known
 * @param urgency how urgent it is, and what it brings
 */
public record PlannedAction(
        Action action,
        List<Text> items,
        Text finding,
        Text lead,
        List<Text> involved,
        List<PlannedMeasure> measures,
        boolean repeated,
        Urgency urgency) {

    /**
     * How urgent something is, by what it does.
     *
     * <p>Immutable and thread-safe.
     *
     * @param isWeakness whether something is below what its component is asked to reach; else it is good and can become better
     * @param forLevel by how many points it raises the component that keeps the level down; 0 where none does
     * @param forOverall by how many points it raises the overall score
     */
    public record Urgency(boolean isWeakness, BigDecimal forLevel, BigDecimal forOverall) {

        /** Whether the level depends on it. */
        public boolean decidesLevel() {
            return forLevel.signum() > 0;
        }
    }

    public PlannedAction {
        items = List.copyOf(items);
        involved = List.copyOf(involved);
        measures = List.copyOf(measures);
    }

    /** See {@link Action#id()}. */
    public String id() {
        return action.id();
    }

    /** Whether it improves or keeps up. */
    public Mode mode() {
        return action.mode();
    }
}
