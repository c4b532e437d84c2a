package org.openita.report.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openita.model.tracking.TaskProgress;
import org.openita.model.tracking.TaskState;

/** How many tasks are how far. What nobody reported is counted apart, never as nothing done. */
record TaskCounts(List<TaskProgress> tasks) {

    TaskCounts {
        tasks = List.copyOf(tasks);
    }

    int all() {
        return tasks.size();
    }

    long of(TaskState state) {
        return tasks.stream()
                .filter(task -> state(task).equals(Optional.of(state)))
                .count();
    }

    long unreported() {
        return tasks.stream().filter(task -> state(task).isEmpty()).count();
    }

    long withShare() {
        return tasks.stream().filter(task -> task.share().isPresent()).count();
    }

    /** The mean of the shares that were reported, with two decimals; empty where none was. */
    Optional<BigDecimal> meanShare() {
        List<BigDecimal> shares =
                tasks.stream().flatMap(task -> task.share().stream()).toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(shares.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(shares.size()), 2, RoundingMode.HALF_UP));
    }

    /** How far a task is: as reported, else as its share says; empty where neither was. */
    static Optional<TaskState> state(TaskProgress task) {
        return task.state().or(() -> task.share().map(TaskCounts::state));
    }

    private static TaskState state(BigDecimal share) {
        if (share.signum() == 0) {
            return TaskState.OPEN;
        }
        return share.compareTo(BigDecimal.valueOf(100)) == 0 ? TaskState.DONE : TaskState.RUNNING;
    }
}
