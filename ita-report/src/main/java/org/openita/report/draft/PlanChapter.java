package org.openita.report.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.office.Posts;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Plan;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.standing.Standing;

/** What is done about it, by whom, when, and how it is measured: what is improved by its urgency, then what is kept up. */
final class PlanChapter {

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Plan plan;
    private final Posts posts;

    PlanChapter(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
        this.plan = pages.facts().plan();
        this.posts = new Posts(pages.office());
    }

    void write() {
        pages.partHeading(Chapter.PLAN, pages.year(plan.year().year()));
        String whole = words.say(
                "period",
                words.date(pages.schedule().start()),
                words.date(pages.schedule().end()));
        pages.say("plan.intro", whole);
        improvements();
        maintained();
    }

    private void improvements() {
        if (!pages.improvements().isEmpty()) {
            pages.heading(2, words.say("plan.improve"));
            pages.say("plan.improve.text", Counted.of(pages));
            marks();
            pages.add(new Table(
                    "plan",
                    words.say("plan.improve.table"),
                    List.of(
                            Column.middle(words.say("plan.number"), 0.9),
                            Column.text(words.say("plan.finding"), 4.4),
                            Column.text(words.say("plan.steps"), 7.4),
                            Column.text(words.say("plan.units"), 2.8),
                            Column.middle(words.say("plan.period"), 1.7),
                            Column.middle(words.say("plan.budget"), 1.8),
                            Column.text(words.say("plan.measures"), 5)),
                    pages.improvements().stream().map(this::improvement).toList()));
        }
    }

    /** What the goals mean, told once. */
    private void marks() {
        Standing standing = Standing.of(pages.analysis());
        Optional<BigDecimal> pass = pages.framework().components().ids().stream()
                .flatMap(component -> standing.first(component).stream())
                .findFirst();
        Optional<BigDecimal> excellent = standing.excellent(Subject.OVERALL);
        if (pass.isPresent() && excellent.isPresent()) {
            pages.say("plan.marks", words.bound(pass.get()), words.bound(excellent.get()));
        }
    }

    private Row improvement(PlannedAction action) {
        return Row.of(
                Cell.of(pages.number(action) + "."),
                Cell.of(finding(action)),
                Cell.of(steps(action)),
                Cell.of(units(action)),
                Cell.of(period(pages.schedule().due(action))),
                Cell.of(words.say("plan.budget.usual")),
                Cell.of(measures(action)));
    }

    /** The topic, what was asked, and what was found. */
    private List<String> finding(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        action.action().topic().ifPresent(topic -> lines.add(words.say("plan.of-topic", topic)));
        action.action().items().stream()
                .filter(item -> !pages.question(item).isEmpty())
                .map(item -> words.say("plan.question", item, pages.question(item)))
                .forEach(lines::add);
        lines.add(words.say("plan.found", words.alone(action.finding())));
        if (action.repeated()) {
            lines.add(words.say("plan.repeated"));
        }
        return lines;
    }

    private List<String> steps(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        lines.add(words.in(action.action().title()));
        int number = 1;
        for (Text step : action.action().steps()) {
            lines.add(words.of(number++ + ")") + " " + words.in(step));
        }
        return lines;
    }

    private List<String> units(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("plan.lead", posts.headOf(words.in(action.lead()))));
        if (!action.involved().isEmpty()) {
            List<String> involved = action.involved().stream().map(words::in).toList();
            lines.add(words.say("plan.involved", String.join(words.say("and.comma"), involved)));
        }
        return lines;
    }

    private String period(LocalDate end) {
        return words.say("period", words.shortDate(pages.schedule().start()), words.shortDate(end));
    }

    private List<String> measures(PlannedAction action) {
        List<String> lines = new ArrayList<>();
        action.measures().forEach(measure -> lines.add(words.alone(measure.text())));
        lines.add(words.say("plan.follow-up", words.in(action.action().followUp())));
        return lines;
    }

    private void maintained() {
        if (!plan.maintained().isEmpty()) {
            pages.heading(2, words.say("plan.maintain"));
            pages.say("plan.maintain.text", plan.maintained().size());
            pages.add(new Table(
                    "plan-maintain",
                    words.say("plan.maintain.table"),
                    List.of(
                            Column.middle(words.say("plan.topic"), 1.6),
                            Column.text(words.say("plan.steps"), 9.4),
                            Column.text(words.say("plan.units"), 3.4),
                            Column.text(words.say("plan.measures"), 6.6)),
                    plan.maintained().stream().map(this::kept).toList()));
        }
    }

    private Row kept(PlannedAction action) {
        String topic = action.action().topic().map(words::of).orElse("–");
        return Row.of(
                Cell.of(topic + " " + action.action().instrument()),
                Cell.of(steps(action)),
                Cell.of(units(action)),
                Cell.of(measures(action)));
    }
}
