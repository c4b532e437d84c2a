package org.openita.report.country;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openita.model.framework.Indicator;
import org.openita.report.block.Figure;
import org.openita.report.chart.AxisScale;
import org.openita.report.chart.SpreadChart;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.Grouping;
import org.openita.scoring.country.ScoreSpread;

/** The charts on the page of one group, where there are figures enough for one. */
final class GroupCharts {

    private static final int FEWEST_ROWS = 2;

    /** More rows than a page is high are no chart. */
    private static final int MOST_ROWS = 25;

    private GroupCharts() {}

    /** How the scores of indicators spread, beside the medians of the whole where the group is a part of it. */
    static Optional<Figure> indicators(CountryTexts texts, AgencyGroup group) {
        List<String> indicators = texts.country().framework().indicators().stream()
                .map(Indicator::id)
                .filter(group.scores()::containsKey)
                .toList();
        AgencyGroup whole = texts.country().whole();
        Function<String, Double> beside = indicator -> group.within().isEmpty()
                ? Double.NaN
                : Optional.ofNullable(whole.scores().get(indicator))
                        .map(spread -> spread.median().doubleValue())
                        .orElse(Double.NaN);
        List<SpreadChart.Row> rows = indicators.stream()
                .map(id -> row(
                        texts,
                        texts.subject(id),
                        Optional.ofNullable(group.scores().get(id)).orElseThrow(),
                        beside.apply(id)))
                .toList();
        return figure(
                texts,
                rows,
                texts.say("country.chart.indicators"),
                group.within().isPresent());
    }

    /** How the overall scores of its parts spread. */
    static Optional<Figure> parts(CountryTexts texts, AgencyGroup group, Grouping grouping) {
        List<SpreadChart.Row> rows = texts.parts(group, grouping).stream()
                .map(part -> row(texts, texts.bare(part), part.overall(), Double.NaN))
                .toList();
        return figure(texts, rows, texts.say("country.chart.parts", texts.groupings(grouping)), false);
    }

    private static SpreadChart.Row row(CountryTexts texts, String name, ScoreSpread spread, double beside) {
        return new SpreadChart.Row(
                name,
                spread.lower().doubleValue(),
                spread.median().doubleValue(),
                spread.upper().doubleValue(),
                texts.points(spread.median()),
                beside);
    }

    private static Optional<Figure> figure(
            CountryTexts texts, List<SpreadChart.Row> rows, String caption, boolean hasBeside) {
        if (rows.size() < FEWEST_ROWS || rows.size() > MOST_ROWS) {
            return Optional.empty();
        }
        String description = rows.stream()
                .map(row -> texts.say("country.chart.one", row.name(), row.shown()))
                .collect(Collectors.joining("; "));
        AxisScale scale = AxisScale.around(
                rows.stream().flatMapToDouble(row -> DoubleStream.of(row.lower(), row.beside())), texts.words()::of);
        SpreadChart.Names names = new SpreadChart.Names(
                texts.say("country.chart.half"),
                texts.say("country.median"),
                hasBeside ? texts.say("country.chart.whole") : "");
        return Optional.of(new Figure(new SpreadChart(rows, names, scale, description), caption));
    }
}
