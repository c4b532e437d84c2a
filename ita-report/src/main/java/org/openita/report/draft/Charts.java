package org.openita.report.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.report.block.Figure;
import org.openita.report.chart.AxisScale;
import org.openita.report.chart.BarChart;
import org.openita.report.chart.PairChart;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.standing.Standing;

/** The charts of a result, where there are figures enough for one. */
final class Charts {

    private static final int MOST_BARS = 20;

    private final ChapterContext pages;
    private final ReportTexts words;
    private final ScoreSheet scores;

    Charts(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
        this.scores = pages.analysis().scores();
    }

    /** Bars of the items that fall short, from the lowest. */
    Optional<Figure> shortfalls(Standing standing) {
        List<BarChart.Bar> bars = standing.shortItems().stream()
                .limit(MOST_BARS)
                .map(id -> bar(id, standing))
                .toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        String description = words.say(
                "chart.bars.description",
                bars.stream()
                        .map(bar -> words.say("chart.bars.one", bar.name(), bar.shown(), bar.targetShown()))
                        .collect(Collectors.joining("; ")));
        AxisScale scale = AxisScale.around(bars.stream().mapToDouble(BarChart.Bar::value), words::of);
        return Optional.of(new Figure(
                new BarChart(bars, words.say("chart.bars.target"), scale, description), words.say("chart.bars.title")));
    }

    private BarChart.Bar bar(String id, Standing standing) {
        BigDecimal target = standing.shortOf(id).orElseThrow();
        Score score = scores.of(id);
        return new BarChart.Bar(
                pages.fullLabel(id), score.value(), words.score(score), target.doubleValue(), words.bound(target));
    }

    /** Both parts of an instrument side by side, item by item; nothing for an instrument without two parts. */
    Optional<Figure> parts(Instrument instrument) {
        if (instrument.parts().size() != 2) {
            return Optional.empty();
        }
        Part first = instrument.parts().get(0);
        Part second = instrument.parts().get(1);
        List<PairChart.Pair> pairs = items(instrument)
                .map(item -> pair(item, first, second))
                .filter(pair -> !Double.isNaN(pair.first()) && !Double.isNaN(pair.second()))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(figure(instrument, pairs));
    }

    private Figure figure(Instrument instrument, List<PairChart.Pair> pairs) {
        String first = words.in(instrument.parts().get(0).name());
        String second = words.in(instrument.parts().get(1).name());
        String description = pairs.stream()
                .map(pair ->
                        words.say("chart.parts.one", pair.name(), first, pair.firstShown(), second, pair.secondShown()))
                .collect(Collectors.joining("; "));
        AxisScale scale = AxisScale.around(
                pairs.stream().flatMapToDouble(pair -> DoubleStream.of(pair.first(), pair.second())), words::of);
        return new Figure(
                new PairChart(pairs, first, second, scale, description),
                words.say("chart.parts.title", instrument.id(), first, second));
    }

    private PairChart.Pair pair(Item item, Part first, Part second) {
        Score one = score(item, first);
        Score other = score(item, second);
        return new PairChart.Pair(
                pages.item(item.id()), points(one), points(other), words.score(one), words.score(other));
    }

    /** The score that those of one part give an item. */
    Score score(Item item, Part part) {
        return scores.of(scores.framework().subject(item, part));
    }

    /** The items of an instrument. */
    static Stream<Item> items(Instrument instrument) {
        return instrument.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        indicator.items().stream(),
                        indicator.subIndicators().stream().flatMap(sub -> sub.items().stream())));
    }

    static double points(Score score) {
        return score.isMissing() ? Double.NaN : score.value();
    }

    /** Whether there are scores of a kind, at least so many. */
    static boolean has(ScoreSheet sheet, Kind kind, int atLeast) {
        Map<String, Score> all = sheet.all(kind);
        return all.values().stream().filter(Score::isPresent).count() >= atLeast;
    }
}
