package org.openita.report.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.tracking.FollowUp;
import org.openita.model.tracking.PlannedTask;
import org.openita.model.tracking.TaskProgress;
import org.openita.model.tracking.TaskProgress.Origin;
import org.openita.model.tracking.TaskState;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;

/** The figures and tables of the report on a plan. */
final class FollowUpTables {

    private final FollowUp followUp;
    private final ReportTexts words;
    private final TaskCounts counts;

    FollowUpTables(FollowUp followUp, ReportTexts words, TaskCounts counts) {
        this.followUp = followUp;
        this.words = words;
        this.counts = counts;
    }

    KeyFigures figures() {
        return new KeyFigures(List.of(
                fact("followup.all", counts.all(), Tone.PLAIN),
                fact("followup.state.done", counts.of(TaskState.DONE), Tone.GOOD),
                fact("followup.state.running", counts.of(TaskState.RUNNING), Tone.PLAIN),
                fact("followup.rest", counts.of(TaskState.OPEN) + counts.unreported(), Tone.ATTENTION)));
    }

    private KeyFigures.Fact fact(String key, long count, Tone tone) {
        return new KeyFigures.Fact(words.say(key), words.of(String.valueOf(count)), "", count == 0 ? Tone.PLAIN : tone);
    }

    Table units() {
        Map<String, List<TaskProgress>> byUnit = new LinkedHashMap<>();
        followUp.tasks()
                .forEach(task -> byUnit.computeIfAbsent(task.task().unit(), unit -> new ArrayList<>())
                        .add(task));
        List<Column> columns = List.of(
                Column.text(words.say("plan.units"), 5),
                Column.middle(words.say("followup.all"), 1.5),
                Column.middle(words.say("followup.state.done"), 1.5),
                Column.middle(words.say("followup.state.running"), 1.8),
                Column.middle(words.say("followup.state.open"), 1.8),
                Column.middle(words.say("followup.none"), 1.8),
                Column.middle(words.say("followup.mean.short"), 2.2));
        List<Row> rows = new ArrayList<>();
        byUnit.forEach((unit, tasks) -> rows.add(unit(unit, new TaskCounts(tasks))));
        return new Table("units", words.say("followup.units"), columns, rows);
    }

    private Row unit(String unit, TaskCounts of) {
        return Row.of(List.of(
                words.of(unit),
                number(of.all()),
                number(of.of(TaskState.DONE)),
                number(of.of(TaskState.RUNNING)),
                number(of.of(TaskState.OPEN)),
                number(of.unreported()),
                of.meanShare().map(words::points).orElse("–")));
    }

    private String number(long count) {
        return words.of(String.valueOf(count));
    }

    Table tasks() {
        List<Column> columns = List.of(
                Column.text(words.say("followup.task"), 3),
                Column.text(words.say("plan.units"), 1.9),
                Column.text(words.say("followup.target"), 5.8),
                Column.text(words.say("followup.progress"), 1.7),
                Column.text(words.say("followup.result"), 3.2),
                Column.text(words.say("followup.evidence"), 2.4),
                Column.text(words.say("followup.obstacle"), 2.2));
        return new Table(
                "tasks",
                words.say("followup.tasks"),
                columns,
                followUp.tasks().stream().map(this::task).toList());
    }

    private Row task(TaskProgress progress) {
        PlannedTask task = progress.task();
        return Row.of(
                text(task.title()),
                text(task.unit()),
                text(task.measures()),
                progress(progress),
                orNone(progress.result()),
                orNone(progress.evidence()),
                orNone(progress.obstacles()));
    }

    private Cell progress(TaskProgress progress) {
        Optional<TaskState> state = TaskCounts.state(progress);
        List<String> lines = new ArrayList<>();
        lines.add(state.map(each -> words.say("followup.state." + each.key())).orElse(words.say("followup.none")));
        progress.share().ifPresent(share -> lines.add(words.say("followup.share", words.of(share.toPlainString()))));
        Tone tone = state.equals(Optional.of(TaskState.DONE))
                ? Tone.GOOD
                : state.isEmpty() || state.equals(Optional.of(TaskState.OPEN)) ? Tone.ATTENTION : Tone.PLAIN;
        return Cell.of(lines).toned(tone);
    }

    private Cell text(String text) {
        return Cell.of(text.lines().map(words::of).toList());
    }

    private Cell orNone(String text) {
        return text.isEmpty() ? Cell.of("–") : text(text);
    }

    /** Tasks that were added, changed or taken out since the plan was approved. */
    Optional<Table> differences() {
        List<Row> rows = new ArrayList<>();
        followUp.tasks().stream()
                .filter(task -> task.origin() == Origin.ADDED)
                .forEach(task -> rows.add(difference("followup.added", task.task())));
        followUp.tasks().stream()
                .filter(task -> task.origin() == Origin.CHANGED)
                .forEach(task -> rows.add(difference("followup.changed", task.task())));
        followUp.missing().forEach(task -> rows.add(difference("followup.missing", task)));
        List<Column> columns = List.of(
                Column.text(words.say("followup.difference"), 3),
                Column.text(words.say("followup.task"), 6),
                Column.text(words.say("plan.units"), 3));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table("differences", words.say("followup.differences"), columns, rows));
    }

    private Row difference(String key, PlannedTask task) {
        return Row.of(List.of(words.say(key), words.of(task.title()), words.of(task.unit())));
    }
}
