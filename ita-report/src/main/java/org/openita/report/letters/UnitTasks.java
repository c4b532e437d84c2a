package org.openita.report.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.finding.Action.Mode;
import org.openita.model.text.Text;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;

/**
 * The tasks that a unit leads.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role the role of the unit
 * @param unit what the agency calls it
 * @param tasks its tasks, those that improve something first
 */
public record UnitTasks(String role, Text unit, List<PlannedAction> tasks) {

    public UnitTasks {
        tasks = List.copyOf(tasks);
    }

    /** The units of a plan, in the order in which it names them first. */
    public static List<UnitTasks> of(Plan plan) {
        Map<String, List<PlannedAction>> byRole = new LinkedHashMap<>();
        plan.actions()
                .forEach(action -> byRole.computeIfAbsent(action.action().lead(), role -> new ArrayList<>())
                        .add(action));
        return byRole.entrySet().stream()
                .map(entry -> new UnitTasks(
                        entry.getKey(),
                        entry.getValue().get(0).lead(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(task -> task.mode() != Mode.IMPROVE))
                                .toList()))
                .toList();
    }
}
