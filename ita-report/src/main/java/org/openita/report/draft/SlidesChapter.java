package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.score.Score;
import org.openita.report.block.Figure;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.standing.Standing;

/** What is shown to those who decide, a slide a heading: the result, why, where opinions part, what to do and by whom, what is asked. */
final class SlidesChapter {

    private static final int MOST_GAPS = 3;
    private static final int MOST_OF_A_UNIT = 3;
    private static final int MANY_UNITS = 5;

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Standing standing;
    private final SummaryChapter summary;

    SlidesChapter(ChapterContext pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.standing = standing;
        this.summary = new SummaryChapter(pages, standing);
    }

    void write() {
        pages.add(pages.cover());
        result();
        why();
        indicators();
        pages.framework().instruments().forEach(this::gaps);
        urgent();
        units();
        pages.heading(1, words.say("slides.asked"));
        pages.numbered(new MemoChapter(pages).proposed());
    }

    private void result() {
        pages.heading(1, words.say("result", pages.year()));
        pages.add(new KeyFigures(summary.facts()));
        summary.missing().ifPresent(text -> pages.add(Paragraph.of(words.say("summary.missing"), text)));
        List<String> strengths = summary.strong();
        if (!strengths.isEmpty()) {
            pages.add(Paragraph.of(words.say("summary.strengths"), ""));
            pages.points(strengths);
        }
    }

    private void why() {
        pages.heading(1, words.say("slides.why"));
        pages.add(Paragraph.of(words.in(pages.facts().verdict())));
        pages.add(new ResultChapter(pages, standing).instrumentsTable());
    }

    private void indicators() {
        List<Row> rows = pages.framework().indicators().stream()
                .filter(indicator -> pages.scoreOf(indicator.id()).isPresent())
                .map(this::indicator)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        pages.heading(1, words.say("result.indicators"));
        new YearCharts(pages, standing).radar().ifPresent(pages::add);
        pages.add(new Table(
                "indicators",
                words.say("result.indicators.table"),
                List.of(
                        Column.middle(words.say("indicator.number"), 1),
                        Column.text(words.say("indicator"), 5),
                        Column.figure(words.say("score"), 1.6)),
                rows));
    }

    private Row indicator(Indicator indicator) {
        Tone tone = standing.shortOf(indicator.id()).isPresent() ? Tone.ATTENTION : Tone.PLAIN;
        return Row.of(
                Cell.of(words.of(indicator.id())),
                Cell.of(words.in(indicator.name())),
                Cell.of(pages.score(indicator.id())).toned(tone));
    }

    private void gaps(Instrument instrument) {
        new Charts(pages).parts(instrument).ifPresent(figure -> gaps(instrument, figure));
    }

    private void gaps(Instrument instrument, Figure figure) {
        pages.heading(1, words.say("slides.gaps", instrument.id()));
        pages.add(figure);
        List<String> widest = widest(instrument);
        if (!widest.isEmpty()) {
            pages.add(Paragraph.of(words.say("slides.gaps.widest"), ""));
            pages.points(widest);
        }
    }

    /** The items about which the two parts of an instrument differ most. */
    private List<String> widest(Instrument instrument) {
        Charts charts = new Charts(pages);
        return Charts.items(instrument)
                .map(item -> new Gap(
                        item,
                        charts.score(item, instrument.parts().get(0)),
                        charts.score(item, instrument.parts().get(1))))
                .filter(Gap::isTold)
                .sorted(Comparator.comparing(Gap::width).reversed())
                .limit(MOST_GAPS)
                .map(gap -> words.say(
                        "slides.gap",
                        pages.item(gap.item().id()),
                        words.score(gap.one()),
                        words.score(gap.other()),
                        words.points(gap.width())))
                .toList();
    }

    /** An item as those of two parts score it. */
    private record Gap(Item item, Score one, Score other) {

        boolean isTold() {
            return one.isPresent() && other.isPresent() && width().signum() > 0;
        }

        BigDecimal width() {
            return one.shown().subtract(other.shown()).abs();
        }
    }

    private void urgent() {
        if (!summary.first().isEmpty()) {
            pages.heading(1, words.say("summary.urgent"));
            pages.say("slides.urgent", Counted.of(pages));
            pages.add(summary.urgentTable());
        }
    }

    private void units() {
        Map<String, List<PlannedAction>> byUnit = new LinkedHashMap<>();
        pages.improvements()
                .forEach(action -> byUnit.computeIfAbsent(words.in(action.lead()), unit -> new ArrayList<>())
                        .add(action));
        if (byUnit.isEmpty()) {
            return;
        }
        pages.heading(1, words.say("slides.units"));
        List<Row> rows = new ArrayList<>();
        byUnit.forEach((unit, actions) ->
                rows.add(Row.of(Cell.of(unit), Cell.of(tasks(actions, byUnit.size())), Cell.of(due(actions)))));
        pages.add(new Table(
                "units",
                words.say("slides.units"),
                List.of(
                        Column.text(words.say("plan.units"), 3),
                        Column.text(words.say("plan.what"), 7),
                        Column.middle(words.say("summary.due"), 2)),
                rows));
    }

    /** The first of what a unit has to do, fewer where there are many units, and how many more there are. */
    private List<String> tasks(List<PlannedAction> actions, int units) {
        int most = units > MANY_UNITS ? 1 : MOST_OF_A_UNIT;
        List<String> lines = new ArrayList<>();
        actions.stream()
                .limit(most)
                .map(action ->
                        pages.number(action) + ". " + words.in(action.action().title()))
                .forEach(lines::add);
        if (actions.size() > most) {
            lines.add(words.say("slides.more", actions.size() - most));
        }
        return lines;
    }

    /** By which days they are done, the first first. */
    private List<String> due(List<PlannedAction> actions) {
        return actions.stream()
                .map(pages.schedule()::due)
                .distinct()
                .sorted()
                .map(words::shortDate)
                .toList();
    }
}
