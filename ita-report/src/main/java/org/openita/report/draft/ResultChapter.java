package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Target;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.ScoreSheet;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.result.Statements;
import org.openita.scoring.standing.Standing;

/** The result: as a whole, by instrument, by indicator, and what falls short. */
final class ResultChapter {

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Standing standing;
    private final ScoreSheet scores;
    private final Charts charts;

    ResultChapter(ChapterContext pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.standing = standing;
        this.scores = pages.analysis().scores();
        this.charts = new Charts(pages);
    }

    void write() {
        pages.heading(1, words.say("result", pages.year()));
        overall();
        instruments();
        indicators();
        shortfalls();
        new YearsChapter(pages, standing).write();
    }

    private void overall() {
        pages.heading(2, words.say("result.overall"));
        pages.add(Paragraph.of(words.in(pages.facts().verdict())));
        pages.facts()
                .outlook()
                .ifPresent(outlook ->
                        pages.add(Paragraph.of(words.in(outlook.sentence().text()))));
        new PeersTable(pages).write();
        statements();
        targets();
    }

    private void statements() {
        for (Statements said : pages.analysis().toReader()) {
            pages.heading(3, words.in(said.all()));
            pages.points(said.list().stream().map(one -> words.in(one.text())).toList());
        }
    }

    private void targets() {
        List<Target> targets = pages.analysis().targets().stream()
                .filter(target -> !target.reached() || target.subject().equals(Subject.OVERALL))
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                Column.text(words.say("target"), 6),
                Column.figure(words.say("score"), 2),
                Column.figure(words.say("target.distance"), 2),
                Column.middle(words.say("target.reached"), 2));
        pages.add(new Table(
                "targets",
                words.say("targets"),
                columns,
                targets.stream().map(this::target).toList()));
    }

    private Row target(Target target) {
        BigDecimal distance = target.distance();
        Cell reached = Cell.of(words.say(target.reached() ? "reached" : "not-reached"))
                .toned(target.reached() ? Tone.GOOD : Tone.ATTENTION);
        return Row.of(
                Cell.of(words.in(target.name())),
                Cell.of(words.points(target.value())),
                Cell.of(words.signed(distance)),
                reached);
    }

    private void instruments() {
        pages.heading(2, words.say("result.instruments"));
        pages.add(instrumentsTable());
    }

    /** Each instrument and part with its weight, its score and how it stands. */
    Table instrumentsTable() {
        List<Column> columns = List.of(
                Column.text(words.say("instrument"), 6),
                Column.middle(words.say("weight"), 2.4),
                Column.figure(words.say("score"), 2),
                Column.middle(words.say("standing"), 3));
        List<Row> rows = new ArrayList<>();
        for (Instrument instrument : scores.framework().instruments()) {
            rows.add(instrument(instrument));
            instrument.parts().stream()
                    .filter(part -> scores.of(part.id()).isPresent())
                    .forEach(part -> rows.add(part(part)));
        }
        rows.add(whole());
        return new Table("instruments", words.say("result.instruments.table"), columns, rows);
    }

    private Row instrument(Instrument instrument) {
        String weight = words.say("percent", words.bound(instrument.weight().movePointRight(2)));
        return Row.of(
                Cell.of(words.say("advice.instrument", instrument.name(), instrument.id())),
                Cell.of(weight),
                Cell.of(pages.score(instrument.id())),
                standing(instrument.id()));
    }

    private Row part(Part part) {
        return Row.of(
                Cell.of("– " + words.in(part.name())).toned(Tone.QUIET),
                Cell.of(""),
                Cell.of(pages.score(part.id())),
                standing(part.id()));
    }

    private Row whole() {
        return Row.of(
                Cell.of(words.say("fact.overall")).toned(Tone.STRONG),
                Cell.of(words.say("percent", words.of("100"))).toned(Tone.STRONG),
                Cell.of(pages.score(Subject.OVERALL)).toned(Tone.STRONG),
                standing(Subject.OVERALL));
    }

    /** Whether a score falls short, in words. */
    private Cell standing(String subject) {
        Optional<BigDecimal> shortOf = standing.shortOf(subject);
        if (shortOf.isPresent()) {
            return Cell.of(words.say("below", words.bound(shortOf.get()))).toned(Tone.ATTENTION);
        }
        if (pages.scoreOf(subject).isMissing()) {
            return Cell.of(words.say("no-score")).toned(Tone.QUIET);
        }
        Optional<BigDecimal> reached = standing.reached(subject);
        return reached.isPresent()
                ? Cell.of(words.say("reaches", words.bound(reached.get()))).toned(Tone.GOOD)
                : Cell.of("–").toned(Tone.QUIET);
    }

    private void indicators() {
        if (!Charts.has(scores, Kind.INDICATOR, 1)) {
            return;
        }
        pages.heading(2, words.say("result.indicators"));
        List<Column> columns = List.of(
                Column.middle(words.say("indicator.number"), 1.6),
                Column.text(words.say("indicator"), 6),
                Column.middle(words.say("instrument"), 2),
                Column.figure(words.say("score"), 2),
                Column.middle(words.say("standing"), 3));
        List<Row> rows = new ArrayList<>();
        scores.framework()
                .instruments()
                .forEach(instrument ->
                        instrument.indicators().forEach(indicator -> rows.addAll(indicator(instrument, indicator))));
        new YearCharts(pages, standing).radar().ifPresent(pages::add);
        pages.add(new Table("indicators", words.say("result.indicators.table"), columns, rows));
    }

    private List<Row> indicator(Instrument instrument, Indicator indicator) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Cell.of(words.of(indicator.id())),
                Cell.of(words.in(indicator.name())),
                Cell.of(instrument.id()),
                Cell.of(pages.score(indicator.id())),
                standing(indicator.id())));
        indicator.subIndicators().stream()
                .filter(sub -> scores.of(sub.id()).isPresent())
                .forEach(sub -> rows.add(subIndicator(instrument, sub)));
        return rows;
    }

    private Row subIndicator(Instrument instrument, SubIndicator sub) {
        return Row.of(
                Cell.of(words.of(sub.id())).toned(Tone.QUIET),
                Cell.of(words.in(sub.name())).toned(Tone.QUIET),
                Cell.of(instrument.id()).toned(Tone.QUIET),
                Cell.of(pages.score(sub.id())).toned(Tone.QUIET),
                standing(sub.id()));
    }

    private void shortfalls() {
        charts.shortfalls(standing).ifPresent(figure -> {
            pages.heading(2, words.say("result.shortfalls"));
            pages.say("result.shortfalls.text");
            pages.add(figure);
        });
        scores.framework()
                .instruments()
                .forEach(instrument -> charts.parts(instrument).ifPresent(figure -> {
                    pages.heading(2, words.say("result.parts", instrument.id()));
                    pages.say("result.parts.text", instrument.id());
                    pages.add(figure);
                }));
    }
}
