package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Change;
import org.openita.scoring.report.Narrative;
import org.openita.scoring.report.Progress;
import org.openita.scoring.report.Trend;
import org.openita.scoring.report.YearComparison;
import org.openita.scoring.report.YearResult;
import org.openita.scoring.standing.Standing;

/** This result among earlier ones, and what became of last year's plan. */
final class YearsChapter {

    private final ChapterContext pages;
    private final ReportTexts words;
    private final YearComparison years;
    private final Standing standing;

    YearsChapter(ChapterContext pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.years = pages.facts().years();
        this.standing = standing;
    }

    /** Nothing where no earlier result is given. */
    void write() {
        if (!years.isEmpty()) {
            pages.heading(2, words.say("years"));
            new YearCharts(pages, standing).trend().ifPresent(pages::add);
            pages.add(table());
            breaks();
            pages.tell(withoutBreaks(years.narrative()));
            changes();
            repeated();
        }
        progress();
    }

    /** What changed in the method stands in a list of its own. */
    private static Narrative withoutBreaks(Narrative told) {
        return new Narrative(told.sentences().stream()
                .filter(sentence -> !sentence.code().equals("years.break"))
                .toList());
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.say("subject"), 5));
        years.results().forEach(result -> columns.add(Column.figure(words.say("year.short", result.year()), 1.8)));
        List<Row> rows = new ArrayList<>();
        rows.add(levels());
        years.trends().forEach(trend -> rows.add(row(trend)));
        return new Table("years", words.say("years.table"), columns, rows);
    }

    private Row levels() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.say("fact.level")));
        years.results().forEach(result -> cells.add(Cell.of(level(result))));
        return new Row(cells);
    }

    private String level(YearResult result) {
        return words.in(result.level().name());
    }

    private Row row(Trend trend) {
        Tone tone = trend.subject().equals(Subject.OVERALL) ? Tone.STRONG : Tone.PLAIN;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.alone(trend.name())).toned(tone));
        trend.points()
                .forEach(point -> cells.add(Cell.of(words.score(point.score())).toned(tone)));
        return new Row(cells);
    }

    private void breaks() {
        if (!years.breaks().isEmpty()) {
            pages.say("years.breaks");
            pages.points(years.breaks().stream()
                    .flatMap(change -> change.changes().stream()
                            .map(what -> words.say(
                                    "years.break",
                                    words.say("year.short", change.from()),
                                    words.say("year.short", change.to()),
                                    what.what())))
                    .toList());
        }
    }

    private void changes() {
        if (years.changes().isEmpty()) {
            return;
        }
        Change any = years.changes().get(0);
        List<Column> columns = List.of(
                Column.text(words.say("subject"), 6),
                Column.figure(words.say("year.short", any.since()), 2),
                Column.figure(words.say("year.short", pages.analysis().fiscalYear()), 2),
                Column.figure(words.say("change"), 2),
                Column.middle(words.say("change.kind"), 2.6));
        pages.add(new Table(
                "changes",
                words.say("changes", words.say("year.short", any.since())),
                columns,
                years.changes().stream().map(this::row).toList()));
    }

    private Row row(Change change) {
        BigDecimal difference = change.difference();
        int sign = difference.signum();
        String kind = change.comparable() ? sign > 0 ? "up" : sign < 0 ? "down" : "same" : "other-method";
        Tone tone = !change.comparable() || sign == 0 ? Tone.QUIET : sign > 0 ? Tone.GOOD : Tone.ATTENTION;
        return Row.of(
                Cell.of(words.alone(change.name())),
                Cell.of(words.points(change.from())),
                Cell.of(words.points(change.to())),
                Cell.of(words.signed(difference)),
                Cell.of(words.say("change." + kind)).toned(tone));
    }

    private void repeated() {
        if (!years.repeated().isEmpty()) {
            pages.say("years.repeated", years.repeated().size());
            pages.points(years.repeated().stream()
                    .map(advice -> advice.code() + " " + words.in(advice.title()))
                    .toList());
        }
    }

    private void progress() {
        List<Progress> progress = pages.facts().progress();
        if (progress.isEmpty()) {
            return;
        }
        pages.heading(2, words.say("progress"));
        List<Column> columns = List.of(
                Column.text(words.say("progress.action"), 4),
                Column.text(words.say("progress.measure"), 6),
                Column.middle(words.say("progress.outcome"), 2));
        pages.add(new Table(
                "progress",
                words.say("progress"),
                columns,
                progress.stream().map(this::row).toList()));
    }

    private Row row(Progress progress) {
        Tone tone = switch (progress.outcome()) {
            case REACHED, IMPROVED -> Tone.GOOD;
            case SLIPPED, NOT_YET -> Tone.ATTENTION;
            case NOT_COMPARABLE -> Tone.QUIET;
        };
        return Row.of(
                Cell.of(words.in(progress.action().title())),
                Cell.of(words.alone(progress.text())),
                Cell.of(words.say("progress." + progress.outcome())).toned(tone));
    }
}
