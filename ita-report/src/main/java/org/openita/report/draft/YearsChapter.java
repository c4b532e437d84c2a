package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Subject;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Change;
import org.openita.scoring.report.EarlierShortfall;
import org.openita.scoring.report.Narrative;
import org.openita.scoring.report.Progress;
import org.openita.scoring.report.Progress.Outcome;
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
        shortfalls();
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
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.say("subject"), 6),
                Column.figure(words.say("year.short", any.since()), 2),
                Column.figure(words.say("year.short", pages.analysis().fiscalYear()), 2),
                Column.figure(words.say("change"), 2)));
        if (any.comparable()) {
            columns.add(Column.middle(words.say("change.kind"), 2.6));
        }
        pages.add(new Table(
                "changes",
                words.say(any.comparable() ? "changes" : "changes.other-method", words.say("year.short", any.since())),
                columns,
                years.changes().stream().map(this::row).toList()));
    }

    private Row row(Change change) {
        BigDecimal difference = change.difference();
        int sign = difference.signum();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(words.alone(change.name())),
                Cell.of(words.points(change.from())),
                Cell.of(words.points(change.to())),
                Cell.of(words.signed(difference))));
        if (change.comparable()) {
            Tone tone = sign == 0 ? Tone.QUIET : sign > 0 ? Tone.GOOD : Tone.ATTENTION;
            cells.add(Cell.of(words.say("change." + (sign > 0 ? "up" : sign < 0 ? "down" : "same")))
                    .toned(tone));
        }
        return new Row(cells);
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
        List<Row> rows = rows(progress);
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.text(words.say("progress.action"), 4),
                    Column.text(words.say("progress.measure"), 6),
                    Column.middle(words.say("progress.outcome"), 2));
            pages.add(new Table("progress", words.say("progress"), columns, rows));
        }
        notComparable(progress.stream(), Progress::outcome, each -> words.alone(each.text()));
    }

    /** Actions that were to reach the same stand together. */
    private List<Row> rows(List<Progress> progress) {
        Map<String, List<Progress>> alike = progress.stream()
                .filter(each -> each.outcome() != Outcome.NOT_COMPARABLE)
                .collect(Collectors.groupingBy(
                        each -> words.alone(each.text()), LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    private Row row(String text, List<Progress> alike) {
        List<String> actions = alike.stream()
                .map(each -> words.in(each.goal().action()))
                .distinct()
                .toList();
        return Row.of(Cell.of(actions), Cell.of(text), outcome(alike.get(0).outcome()));
    }

    /** Last year's plan is not known; what was below its mark is. */
    private void shortfalls() {
        List<EarlierShortfall> shortfalls = pages.facts().shortfalls();
        List<Row> rows = shortfalls.stream()
                .filter(each -> each.outcome() != Outcome.NOT_COMPARABLE)
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.text(words.say("subject"), 6),
                    Column.figure(words.say("shortfalls.from"), 2),
                    Column.figure(words.say("shortfalls.mark"), 2),
                    Column.figure(words.say("shortfalls.now"), 2),
                    Column.middle(words.say("progress.outcome"), 2));
            pages.add(new Table("shortfalls", words.say("shortfalls"), columns, rows));
        }
        notComparable(shortfalls.stream(), EarlierShortfall::outcome, each -> words.alone(each.name()));
    }

    private Row row(EarlierShortfall shortfall) {
        return Row.of(
                Cell.of(words.alone(shortfall.name())),
                Cell.of(words.points(shortfall.from())),
                Cell.of(words.points(shortfall.mark())),
                Cell.of(words.points(shortfall.now().orElseThrow())),
                outcome(shortfall.outcome()));
    }

    private Cell outcome(Outcome outcome) {
        Tone tone = switch (outcome) {
            case REACHED, IMPROVED -> Tone.GOOD;
            case SLIPPED, NOT_YET -> Tone.ATTENTION;
            case NOT_COMPARABLE -> Tone.QUIET;
        };
        return Cell.of(words.say("progress." + outcome)).toned(tone);
    }

    /** What this year does not ask, or asks otherwise, is told once. */
    private <T> void notComparable(Stream<T> all, Function<T, Outcome> outcome, Function<T, String> name) {
        List<String> names = all.filter(each -> outcome.apply(each) == Outcome.NOT_COMPARABLE)
                .map(name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            pages.say("progress.not-comparable", names.size(), String.join("; ", names));
        }
    }
}
