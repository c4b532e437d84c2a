package org.openita.workbench.lint.level;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Score;

/**
 * Components each in one cell.
 *
 * @param setting which components
 * @param cells the cell of each, in order
 */
record ComponentScores(ComponentWeights setting, List<ScoreInterval> cells) {

    ComponentScores {
        cells = List.copyOf(cells);
    }

    /** Every mix of a setting. */
    static Stream<ComponentScores> of(ComponentWeights setting, List<ScoreInterval> cells) {
        List<List<ScoreInterval>> choices =
                setting.members().stream().map(member -> cells).toList();
        return Lists.cartesianProduct(choices).stream().map(chosen -> new ComponentScores(setting, chosen));
    }

    /** The lowest and highest overall score, as shown, that components in these cells can add up to. */
    ScoreInterval overall() {
        return new ScoreInterval(sum(ScoreInterval::first, 0), sum(ScoreInterval::last, (int) Score.MAX_HUNDREDTHS));
    }

    /** The components, each with the lowest score of its cell. */
    List<ComponentScore> facts() {
        List<ComponentScore> facts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String id = setting.members().get(i).id();
            double points = cells.get(i).first() / 100.0;
            facts.add(ComponentScore.known(id, points));
        }
        return facts;
    }

    /** This mix with one component moved to another cell, for every component and cell. */
    Stream<ComponentScores> neighbours(List<ScoreInterval> all) {
        return IntStream.range(0, cells.size())
                .boxed()
                .flatMap(i -> all.stream().map(cell -> {
                    List<ScoreInterval> moved = new ArrayList<>(cells);
                    moved.set(i, cell);
                    return new ComponentScores(setting, moved);
                }));
    }

    /** {@code "IIT 85.00-94.99, OIT 95.00-100.00"}. */
    @Override
    public String toString() {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isAll())
                .mapToObj(i -> setting.members().get(i).id() + " " + cells.get(i))
                .collect(Collectors.joining(", "));
    }

    private int sum(ToIntFunction<ScoreInterval> bound, int free) {
        BigDecimal sum = setting.free().multiply(BigDecimal.valueOf(free));
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal score = BigDecimal.valueOf(bound.applyAsInt(cells.get(i)));
            sum = sum.add(setting.members().get(i).share().multiply(score));
        }
        return sum.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
