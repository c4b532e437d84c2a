package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.report.block.Figure;
import org.openita.report.chart.AxisScale;
import org.openita.report.chart.RadarChart;
import org.openita.report.chart.Series;
import org.openita.report.chart.TrendChart;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Trend;
import org.openita.scoring.report.YearComparison;
import org.openita.scoring.report.YearResult;
import org.openita.scoring.standing.Standing;

/** Charts that go over years: the radar of indicators, and the trend. */
final class YearCharts {

    private static final int MOST_LINES = 4;
    private static final int FEWEST_AXES = 3;

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Framework framework;
    private final YearComparison years;
    private final Standing standing;

    YearCharts(ChapterContext pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.framework = pages.analysis().scores().framework();
        this.years = pages.facts().years();
        this.standing = standing;
    }

    /** Indicators of this year and of up to three earlier ones; nothing for fewer than three indicators. */
    Optional<Figure> radar() {
        List<Indicator> axes = framework.indicators();
        boolean isKnown =
                axes.stream().allMatch(axis -> pages.scoreOf(axis.id()).isPresent());
        return axes.size() < FEWEST_AXES || !isKnown ? Optional.empty() : Optional.of(figure(axes));
    }

    private Figure figure(List<Indicator> axes) {
        List<Series> series = new ArrayList<>();
        List<YearResult> results = years.results();
        for (int i = results.size() - 1; i >= 0 && series.size() < MOST_LINES; i--) {
            Series line = line(axes, results.get(i));
            if (line.values().stream().noneMatch(value -> Double.isNaN(value))) {
                series.add(line);
            }
        }
        String description = series.stream()
                .map(line -> words.say("chart.radar.year", line.name(), figures(axes, line)))
                .collect(Collectors.joining("; "));
        RadarChart chart = new RadarChart(
                axes.stream()
                        .map(axis -> new RadarChart.Axis(words.of(axis.id()), words.in(axis.name())))
                        .toList(),
                series,
                ring(axes),
                scale(series),
                description);
        return new Figure(chart, words.say(series.size() > 1 ? "chart.radar.titles" : "chart.radar.title"));
    }

    /** What is asked of the indicators; nothing where the rules do not ask something of each. */
    private Optional<RadarChart.Ring> ring(List<Indicator> axes) {
        List<BigDecimal> marks = axes.stream()
                .flatMap(axis -> standing.first(axis.id()).stream())
                .toList();
        return marks.size() < axes.size()
                ? Optional.empty()
                : Optional.of(new RadarChart.Ring(
                        marks.stream().map(BigDecimal::doubleValue).toList(), words.say("chart.ring", named(marks))));
    }

    private String named(List<BigDecimal> marks) {
        return marks.stream().distinct().sorted().map(words::bound).collect(Collectors.joining(", "));
    }

    /** Indicators of an earlier year where it has one of the same number and name. */
    private Series line(List<Indicator> axes, YearResult result) {
        ScoreSheet sheet = result.scores();
        List<Score> scores = axes.stream().map(axis -> same(axis, sheet)).toList();
        return series(words.say("year.short", result.year()), scores);
    }

    private static Score same(Indicator axis, ScoreSheet sheet) {
        return sheet.framework()
                .indicator(axis.id())
                .filter(other -> other.name().equals(axis.name()))
                .map(other -> sheet.of(other.id()))
                .orElse(Score.MISSING);
    }

    private Series series(String name, List<Score> scores) {
        return new Series(
                name,
                scores.stream().map(Charts::points).toList(),
                scores.stream().map(words::score).toList());
    }

    private String figures(List<Indicator> axes, Series line) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            figures.add(words.in(axes.get(i).name()) + " " + line.shown().get(i));
        }
        return String.join(", ", figures);
    }

    private AxisScale scale(List<Series> series) {
        return AxisScale.around(
                series.stream().flatMapToDouble(line -> line.values().stream().mapToDouble(Double::doubleValue)),
                words::of);
    }

    /** The overall score and the instruments through the years; nothing where there is but one. */
    Optional<Figure> trend() {
        List<Trend> trends = years.trends().stream().filter(this::isMain).toList();
        if (years.isEmpty() || trends.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = trends.stream().map(this::series).toList();
        String description = series.stream()
                .map(line -> line.name() + ": " + String.join(", ", dated(line)))
                .collect(Collectors.joining("; "));
        TrendChart chart = new TrendChart(
                names(), series, breaks(trends), words.say("chart.trend.break"), goals(), scale(series), description);
        return Optional.of(new Figure(chart, words.say("chart.trend.title")));
    }

    private boolean isMain(Trend trend) {
        Stream<String> main = Stream.concat(
                Stream.of(Subject.OVERALL), framework.instruments().stream().map(Instrument::id));
        return main.anyMatch(trend.subject()::equals)
                && trend.points().stream().anyMatch(point -> point.score().isPresent());
    }

    private Series series(Trend trend) {
        List<Score> scores = trend.points().stream().map(Trend.Point::score).toList();
        return series(pages.label(trend.subject()), scores);
    }

    private List<String> names() {
        return years.results().stream()
                .map(result -> words.say("year.short", result.year()))
                .toList();
    }

    private List<String> dated(Series line) {
        List<String> names = names();
        List<String> dated = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            dated.add(names.get(i) + " " + line.shown().get(i));
        }
        return dated;
    }

    private static Set<Integer> breaks(List<Trend> trends) {
        Set<Integer> breaks = new HashSet<>();
        for (Trend trend : trends) {
            for (int i = 1; i < trend.points().size(); i++) {
                if (trend.points().get(i).breaks()) {
                    breaks.add(i);
                }
            }
        }
        return breaks;
    }

    private List<TrendChart.Goal> goals() {
        return pages.analysis().targets().stream()
                .filter(target -> target.subject().equals(Subject.OVERALL))
                .map(target -> new TrendChart.Goal(
                        words.in(target.name()), target.target().doubleValue()))
                .toList();
    }
}
