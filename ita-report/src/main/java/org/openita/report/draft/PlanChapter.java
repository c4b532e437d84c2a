package org.openita.report.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.finding.Action.Mode;
import org.openita.model.text.Text;
import org.openita.report.block.Figure;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.chart.TimeLineChart;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlanRow;
import org.openita.scoring.report.PlannedAction;

/** Part 2: what is done about it, by whom, when, and how it is measured. */
final class PlanChapter {

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Plan plan;

    PlanChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
        this.plan = pages.facts().plan();
    }

    boolean hasContent() {
        return !plan.isEmpty();
    }

    void write() {
        pages.heading(1, words.say("plan", pages.year(plan.year().year())));
        long improve = count(Mode.IMPROVE);
        long maintain = count(Mode.MAINTAIN);
        String key = improve == 0 ? "plan.intro.maintain" : maintain == 0 ? "plan.intro.improve" : "plan.intro";
        pages.say(key, improve + maintain, period(), improve, maintain);
        pages.add(table());
        pages.add(timeLine());
    }

    private long count(Mode mode) {
        return plan.actions().filter(action -> action.mode() == mode).count();
    }

    private String period() {
        return words.say("period", words.date(plan.start()), words.date(plan.end()));
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.text(words.say("plan.topic"), 2.4),
                Column.text(words.say("plan.finding"), 3.1),
                Column.text(words.say("plan.steps"), 6),
                Column.text(words.say("plan.units"), 2.5),
                Column.text(words.say("plan.period"), 1.9),
                Column.text(words.say("plan.measures"), 5));
        List<Row> rows = new ArrayList<>();
        plan.rows().forEach(row -> rows.addAll(rows(row)));
        return new Table("plan", words.say("plan.table"), columns, rows);
    }

    private List<Row> rows(PlanRow row) {
        List<Row> rows = new ArrayList<>();
        for (PlannedAction action : row.actions()) {
            List<Cell> cells = new ArrayList<>();
            if (rows.isEmpty()) {
                cells.add(topic(row));
            }
            cells.addAll(cells(action));
            rows.add(new Row(cells));
        }
        return rows;
    }

    private Cell topic(PlanRow row) {
        List<String> lines = new ArrayList<>();
        row.topic()
                .ifPresent(id -> lines.add(
                        words.say("plan.topic.one", id, row.topicName().orElse(Text.same("")))));
        lines.add(row.instrument());
        List<String> elsewhere = row.elsewhere().stream()
                .map(PlanRow.Reference::topic)
                .distinct()
                .toList();
        if (!elsewhere.isEmpty()) {
            lines.add(words.say("plan.elsewhere", pages.and(elsewhere)));
        }
        return Cell.of(lines).over(row.actions().size());
    }

    private List<Cell> cells(PlannedAction action) {
        return List.of(
                Cell.of(finding(action)),
                Cell.of(steps(action)),
                Cell.of(units(action)),
                Cell.of(period()),
                Cell.of(measures(action)));
    }

    private List<String> finding(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        lines.add(words.alone(action.finding()));
        if (action.repeated()) {
            lines.add(words.say("plan.repeated"));
        }
        return lines;
    }

    private List<String> steps(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        String mode = words.say("verdict." + action.mode());
        lines.add(words.say("plan.action", words.in(action.action().title()), mode));
        int number = 1;
        for (Text step : action.action().steps()) {
            lines.add(words.of(number++ + ")") + " " + words.in(step));
        }
        return lines;
    }

    private List<String> units(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("plan.lead", words.in(action.lead())));
        if (!action.involved().isEmpty()) {
            List<String> involved = action.involved().stream().map(words::in).toList();
            lines.add(words.say("plan.involved", String.join(", ", involved)));
        }
        return lines;
    }

    private List<String> measures(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        action.measures().forEach(measure -> lines.add(words.alone(measure.text())));
        lines.add(words.say("plan.follow-up", words.in(action.action().followUp())));
        return lines;
    }

    /** Who leads how much: all actions run through the whole year, hence a bar a unit; most to improve first. */
    private Figure timeLine() {
        Map<String, List<PlannedAction>> units = new LinkedHashMap<>();
        plan.actions()
                .forEach(action -> units.computeIfAbsent(words.in(action.lead()), unit -> new ArrayList<>())
                        .add(action));
        List<TimeLineChart.Row> rows = units.entrySet().stream()
                .sorted(Comparator.comparing(unit -> -count(unit.getValue(), Mode.IMPROVE)))
                .map(unit -> row(unit.getKey(), unit.getValue()))
                .toList();
        String description =
                rows.stream().map(row -> row.name() + ": " + row.note()).collect(Collectors.joining("; "));
        return new Figure(
                new TimeLineChart(months(), quarters(), rows, key(), period() + ": " + description),
                words.say("chart.plan.title", period()));
    }

    private TimeLineChart.Row row(String unit, List<PlannedAction> actions) {
        long improve = count(actions, Mode.IMPROVE);
        long maintain = actions.size() - improve;
        String improved = words.say("chart.plan.improve", improve);
        String maintained = words.say("chart.plan.maintain", maintain);
        String work = improve == 0
                ? maintained
                : maintain == 0 ? improved : words.say("chart.plan.work", improved, maintained);
        return new TimeLineChart.Row(unit, 0, months().size(), work, improve > 0);
    }

    private static long count(List<PlannedAction> actions, Mode mode) {
        return actions.stream().filter(action -> action.mode() == mode).count();
    }

    private TimeLineChart.Key key() {
        return new TimeLineChart.Key(
                words.say("chart.plan.strong"), words.say("chart.plan.plain"), words.say("chart.plan.check"));
    }

    private List<String> quarters() {
        return IntStream.rangeClosed(1, months().size() / TimeLineChart.MONTHS_IN_QUARTER)
                .mapToObj(quarter -> words.say("chart.plan.quarter", quarter))
                .toList();
    }

    private List<String> months() {
        LocalDate first = plan.start();
        long count = ChronoUnit.MONTHS.between(first, plan.end().plusDays(1));
        List<String> months = new ArrayList<>();
        for (int month = 0; month < count; month++) {
            months.add(words.month(first.plusMonths(month)));
        }
        return months;
    }
}
