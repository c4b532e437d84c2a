package org.openita.tables.tracking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.text.Text;
import org.openita.model.tracking.PlannedTask;
import org.openita.model.tracking.TaskProgress;
import org.openita.model.tracking.TaskProgress.Origin;
import org.openita.model.tracking.TaskState;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;
import org.openita.tables.tracking.TrackRow.Found;

/** Reads the rows of a plan, and holds them against those that were approved. Not thread-safe; lives for one sheet. */
final class TaskRows {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*%?");

    private final TrackReader reader;
    private final Optional<List<PlannedTask>> approved;
    private final List<Text> remarks;
    private final Set<String> seen = new HashSet<>();

    TaskRows(TrackReader reader, Optional<List<PlannedTask>> approved, List<Text> remarks) {
        this.reader = reader;
        this.approved = approved;
        this.remarks = remarks;
    }

    static PlannedTask planned(TrackRow row) {
        return new PlannedTask(
                row.text("code"),
                row.text("unit"),
                row.text("title"),
                row.text("items"),
                row.text("measures"),
                row.text("period"));
    }

    List<TaskProgress> read(List<TrackRow> rows) {
        List<TaskProgress> tasks = new ArrayList<>();
        rows.forEach(row -> tasks.add(task(row)));
        missing().forEach(task -> say("followup-row-missing", task.code(), task.title()));
        return tasks;
    }

    /** Tasks that were approved and are gone. */
    List<PlannedTask> missing() {
        return approved.orElse(List.of()).stream()
                .filter(task -> !seen.contains(task.code()))
                .toList();
    }

    private TaskProgress task(TrackRow row) {
        PlannedTask task = planned(row);
        if (!task.code().isEmpty() && !seen.add(task.code())) {
            reader.problem(row.get("code").place(), "followup-code-twice", task.code());
        }
        for (String column : List.of("title", "unit")) {
            if (row.text(column).isEmpty()) {
                reader.problem(row.get(column).place(), "followup-cell-empty", TrackTexts.text("column." + column));
            }
        }
        Optional<TaskState> state = state(row.get("state"));
        Optional<BigDecimal> share = share(row.get("share"));
        requireAgreement(row, state, share);
        TaskProgress progress = new TaskProgress(
                task, origin(row, task), state, share, row.text("result"), row.text("evidence"), row.text("obstacles"));
        if (progress.isSilent()) {
            say("followup-row-silent", row.place().toString(), task.title());
        }
        return progress;
    }

    private Origin origin(TrackRow row, PlannedTask task) {
        if (approved.isEmpty()) {
            return Origin.APPROVED;
        }
        Optional<PlannedTask> before = approved.get().stream()
                .filter(each -> !each.code().isEmpty() && each.code().equals(task.code()))
                .findFirst();
        if (before.isEmpty()) {
            say("followup-row-added", row.place().toString(), task.title());
            return Origin.ADDED;
        }
        if (before.get().equals(task)) {
            return Origin.APPROVED;
        }
        changed(row, before.get());
        return Origin.CHANGED;
    }

    private void changed(TrackRow row, PlannedTask before) {
        tell(row, "unit", before.unit());
        tell(row, "title", before.title());
        tell(row, "items", before.items());
        tell(row, "measures", before.measures());
        tell(row, "period", before.period());
    }

    private void tell(TrackRow row, String column, String before) {
        Found now = row.get(column);
        if (!now.text().equals(before)) {
            say("followup-cell-changed", now.place().toString(), before, now.text());
        }
    }

    private void say(String key, Object... arguments) {
        remarks.add(TrackReader.TEXTS.sentence(key, arguments));
    }

    private Optional<TaskState> state(Found cell) {
        Optional<TaskState> state = TrackTexts.state(cell.text());
        if (state.isEmpty() && !cell.text().isEmpty()) {
            reader.problem(cell.place(), "tracking-state", cell.text(), TrackTexts.text("states"));
        }
        return state;
    }

    private Optional<BigDecimal> share(Found cell) {
        var number = NUMBER.matcher(ThaiText.key(cell.text()));
        boolean isRead = cell.cell().kind() == Cell.Kind.TEXT || cell.cell().kind() == Cell.Kind.NUMBER;
        Optional<BigDecimal> share =
                isRead && number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
        if (!cell.text().isEmpty()
                && share.filter(part -> part.compareTo(ALL) <= 0).isEmpty()) {
            reader.problem(cell.place(), "followup-share", cell.text());
        }
        return share;
    }

    /** Who is done has done all of it, and who has not begun has done nothing. */
    private void requireAgreement(TrackRow row, Optional<TaskState> state, Optional<BigDecimal> share) {
        boolean isDoneInPart = state.equals(Optional.of(TaskState.DONE))
                && share.filter(part -> part.compareTo(ALL) < 0).isPresent();
        boolean isBegun = state.equals(Optional.of(TaskState.OPEN))
                && share.filter(part -> part.signum() > 0).isPresent();
        if (isDoneInPart || isBegun) {
            reader.problem(
                    row.get("share").place(), "followup-share-against-state", row.text("share"), row.text("state"));
        }
    }
}
