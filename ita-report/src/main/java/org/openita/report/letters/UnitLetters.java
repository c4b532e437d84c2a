package org.openita.report.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.finding.Action.Mode;
import org.openita.report.block.NewPage.Orientation;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.office.Office;
import org.openita.report.office.OfficePaper;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;

/** Letters to the units of a plan, each with its own tasks, on pages of their own. */
public final class UnitLetters {

    private static final String HEAD_OF_AGENCY = "executive";

    private final Office office;
    private final ReportTexts words;
    private final Plan plan;
    private final OfficePaper paper;

    private UnitLetters(Office office, Plan plan) {
        this.office = office;
        this.words = office.words();
        this.plan = plan;
        this.paper = new OfficePaper(office);
    }

    /** The letters to all units that lead anything. */
    public static Report of(Plan plan, Office office) {
        return new UnitLetters(office, plan).report();
    }

    private Report report() {
        boolean isFirst = true;
        for (UnitTasks unit : UnitTasks.of(plan)) {
            if (!isFirst) {
                paper.newPage(Orientation.PORTRAIT);
            }
            isFirst = false;
            letter(unit);
        }
        return paper.report(words.say("letters.title", office.year(plan.year())) + " – " + office.name());
    }

    private void letter(UnitTasks unit) {
        String name = words.in(unit.unit());
        paper.memo(
                words.say("letter.subject", office.year(plan.year())),
                unit.role().equals(HEAD_OF_AGENCY) ? name : words.say("letter.to", name));
        paper.heading(3, words.say("memo.matter"));
        paper.say("letter.matter", office.name(), office.year(plan.year()));
        paper.say("letter.tasks", name, unit.tasks().size());
        List<PlannedAction> improve = of(unit, Mode.IMPROVE);
        if (!improve.isEmpty()) {
            paper.add(table(unit, improve));
        }
        keep(of(unit, Mode.MAINTAIN));
        dates();
        paper.say("letter.close").signHead();
    }

    private void dates() {
        List<DueDate> dates = DueDate.of(plan, office.date());
        if (dates.isEmpty()) {
            paper.say("letter.over");
        } else {
            String days = dates.stream()
                    .map(due -> words.date(due.day()))
                    .collect(Collectors.joining(words.say("and.comma")));
            paper.say("letter.dates", days);
        }
    }

    private static List<PlannedAction> of(UnitTasks unit, Mode mode) {
        return unit.tasks().stream().filter(task -> task.mode() == mode).toList();
    }

    /** By name alone, so that a letter has room on its page. */
    private void keep(List<PlannedAction> tasks) {
        if (!tasks.isEmpty()) {
            paper.say("letter.keep");
            paper.points(
                    tasks.stream().map(task -> words.in(task.action().title())).toList());
        }
    }

    private Table table(UnitTasks unit, List<PlannedAction> tasks) {
        List<Column> columns = List.of(
                Column.middle(words.say("letter.number"), 0.8),
                Column.text(words.say("followup.task"), 4.6),
                Column.text(words.say("letter.target"), 6.2));
        List<Row> rows = new ArrayList<>();
        for (PlannedAction task : tasks) {
            rows.add(Row.of(
                    Cell.of(words.of(String.valueOf(rows.size() + 1))),
                    Cell.of(words.in(task.action().title())),
                    Cell.of(targets(task))));
        }
        return new Table("tasks-" + unit.role(), words.say("letter.table", words.in(unit.unit())), columns, rows);
    }

    /** Those of items; that of their indicator, the last, only where there is no other. */
    private List<String> targets(PlannedAction task) {
        int own = Math.max(1, task.measures().size() - 1);
        return task.measures().stream()
                .limit(own)
                .map(measure -> words.alone(measure.text()))
                .toList();
    }
}
