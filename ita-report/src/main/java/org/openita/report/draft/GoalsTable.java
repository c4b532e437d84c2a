package org.openita.report.draft;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.finding.EarlierPlan.Goal;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.words.ReportTexts;

/** The goals of the plan as data, in the form in which next year's report reads them. */
final class GoalsTable {

    private final ChapterContext pages;
    private final ReportTexts words;

    GoalsTable(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    /** Empty where nothing is planned. */
    Optional<Table> table() {
        EarlierPlan plan = pages.facts().plan().goals();
        List<Column> columns = List.of(
                Column.text(words.say("goals.action"), 5),
                Column.text(words.say("goals.subject"), 3),
                Column.figure(words.say("goals.target"), 2),
                Column.text(words.say("goals.year"), 2),
                Column.text(words.say("goals.code"), 2));
        List<Row> rows = plan.goals().stream().map(goal -> row(goal, plan)).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("goals", words.say("goals"), columns, rows));
    }

    private Row row(Goal goal, EarlierPlan plan) {
        return Row.of(
                Cell.of(words.in(goal.action())),
                Cell.of(String.join(", ", goal.subjects())),
                Cell.of(goal.target().toPlainString()),
                Cell.of(plan.basis().toString()),
                Cell.of(goal.code().orElse("")));
    }
}
