package org.openita.workbench.lint.monotone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openita.model.score.Score;
import org.openita.workbench.lint.reach.Values;
import org.openita.workbench.lint.reach.Work;

/**
 * All combinations of the stretches between the borders of some clauses.
 *
 * @param starts by score, where its stretches begin
 */
record ScoreGrid(SortedMap<ScoreAxis, TreeSet<Integer>> starts) {

    private static final long MOST_CELLS = 100_000;

    static ScoreGrid of(List<Clause> clauses) {
        SortedMap<ScoreAxis, TreeSet<Integer>> starts = new TreeMap<>();
        clauses.stream()
                .flatMap(clause -> clause.demands().stream())
                .flatMap(Demand::within)
                .forEach(within -> {
                    TreeSet<Integer> of = starts.computeIfAbsent(within.axis(), any -> new TreeSet<>(List.of(0)));
                    borders(within.values()).forEach(of::add);
                });
        return new ScoreGrid(starts);
    }

    private static List<Integer> borders(Values values) {
        return values.borders()
                .filter(border -> border <= Score.MAX_HUNDREDTHS)
                .boxed()
                .toList();
    }

    /**
     * Every rise of one score across a border, with the others in each combination of their stretches.
     *
     * @throws Work.TooMuch if there are too many combinations
     */
    void eachRise(Consumer<Rise> sink) {
        long cells = 1;
        for (TreeSet<Integer> of : starts.values()) {
            cells *= of.size();
            if (cells > MOST_CELLS) {
                throw new Work.TooMuch();
            }
        }
        Work.spend(cells * starts.size());
        walk(new ArrayList<>(starts.keySet()), 0, new TreeMap<>(), sink);
    }

    private void walk(List<ScoreAxis> axes, int at, Map<ScoreAxis, Integer> cell, Consumer<Rise> sink) {
        if (at == axes.size()) {
            axes.forEach(axis -> rise(axis, cell, sink));
            return;
        }
        for (int start : starts.getOrDefault(axes.get(at), new TreeSet<>())) {
            cell.put(axes.get(at), start);
            walk(axes, at + 1, cell, sink);
        }
        cell.remove(axes.get(at));
    }

    private void rise(ScoreAxis axis, Map<ScoreAxis, Integer> cell, Consumer<Rise> sink) {
        Integer border = starts.getOrDefault(axis, new TreeSet<>()).higher(cell.getOrDefault(axis, 0));
        if (border != null && axis.kind() != ScoreAxis.Kind.EARLIER) {
            sink.accept(new Rise(cell, axis, border));
        }
    }

    /** All at their highest. */
    Map<ScoreAxis, Integer> highest() {
        Map<ScoreAxis, Integer> highest = new TreeMap<>();
        starts.keySet().forEach(axis -> highest.put(axis, (int) Score.MAX_HUNDREDTHS));
        return highest;
    }

    /** Rises of one score to the highest from just below each border, with all others at their highest. */
    List<Rise> toHighest() {
        List<Rise> rises = new ArrayList<>();
        starts.forEach((axis, borders) -> borders.tailSet(1).forEach(border -> {
            Map<ScoreAxis, Integer> below = highest();
            below.put(axis, border - 1);
            rises.add(new Rise(below, axis, (int) Score.MAX_HUNDREDTHS));
        }));
        return rises;
    }

    /** The highest score of the stretch that begins at one. */
    int top(ScoreAxis axis, int start) {
        Integer next = starts.getOrDefault(axis, new TreeSet<>()).higher(start);
        return next == null ? (int) Score.MAX_HUNDREDTHS : next - 1;
    }
}
