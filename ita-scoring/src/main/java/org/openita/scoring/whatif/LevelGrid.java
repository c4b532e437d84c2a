package org.openita.scoring.whatif;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openita.model.score.Fact;

/**
 * The level for every combination of the scores that its rules look at, as the rules themselves give it.
 *
 * <p>Within a stretch of a score no comparison of the rules changes, so that one score of each stretch tells for all. Immutable and
 * thread-safe.
 */
final class LevelGrid {

    /** Combinations of a year of the built-in rules are some hundreds. */
    static final long MOST_CELLS = 60_000;

    private final ImmutableList<Axis> axes;
    private final String[] levels;
    private final int[] strides;

    private LevelGrid(List<Axis> axes, String[] levels, int... strides) {
        this.axes = ImmutableList.copyOf(axes);
        this.levels = levels;
        this.strides = strides;
    }

    /**
     * The grid of some scores; empty where there are too many combinations.
     *
     * @param level what the rules say of facts; empty where they give none or several
     */
    static Optional<LevelGrid> of(List<Axis> axes, Function<List<Fact>, String> level) {
        int[] strides = new int[axes.size()];
        long cells = 1;
        for (int i = 0; i < strides.length; i++) {
            strides[i] = (int) cells;
            cells *= axes.get(i).size();
            if (cells > MOST_CELLS) {
                return Optional.empty();
            }
        }
        LevelGrid grid = new LevelGrid(axes, new String[(int) cells], strides);
        for (int cell = 0; cell < cells; cell++) {
            grid.levels[cell] = level.apply(grid.facts(cell));
        }
        return Optional.of(grid);
    }

    ImmutableList<Axis> axes() {
        return axes;
    }

    private List<Fact> facts(int cell) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            facts.addAll(axes.get(i).facts(stretch(cell, i)));
        }
        return facts;
    }

    private int stretch(int cell, int axis) {
        return cell / strides[axis] % axes.get(axis).size();
    }

    /** The cell of scores, in the order of the axes. */
    int cell(long... hundredths) {
        int cell = 0;
        for (int i = 0; i < hundredths.length; i++) {
            cell += strides[i] * axes.get(i).stretch(hundredths[i]);
        }
        return cell;
    }

    String level(int cell) {
        return levels[cell];
    }

    /** The levels above one: those that some score makes of it, or of one above it, when it is raised; not itself if all go round. */
    Set<String> above(String level) {
        Set<String> above = new LinkedHashSet<>(List.of(level));
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (int cell = 0; cell < levels.length; cell++) {
                if (above.contains(levels[cell])) {
                    isMore |= addRaised(cell, above);
                }
            }
        }
        above.remove(level);
        return above;
    }

    private boolean addRaised(int cell, Set<String> above) {
        boolean isNew = false;
        for (int axis = 0; axis < strides.length; axis++) {
            if (canRise(cell, axis) && !levels[cell + strides[axis]].isEmpty()) {
                isNew |= above.add(levels[cell + strides[axis]]);
            }
        }
        return isNew;
    }

    private boolean canRise(int cell, int axis) {
        return stretch(cell, axis) + 1 < axes.get(axis).size();
    }

    /** The level that follows: the one above of which no other level above is the lower one. */
    Optional<String> next(String level) {
        Set<String> above = above(level);
        return above.stream()
                .filter(each -> !above(each).contains(level))
                .filter(each -> above.stream().noneMatch(other -> above(other).contains(each)))
                .findFirst();
    }

    /** The combinations at or above a cell. */
    private int[] from(int start) {
        int[] cells = new int[levels.length];
        int count = 0;
        for (int cell = 0; cell < levels.length; cell++) {
            if (isFrom(start, cell)) {
                cells[count++] = cell;
            }
        }
        return Arrays.copyOf(cells, count);
    }

    private boolean isFrom(int start, int cell) {
        for (int axis = 0; axis < strides.length; axis++) {
            if (stretch(cell, axis) < stretch(start, axis)) {
                return false;
            }
        }
        return true;
    }

    /** Whether raising a score, from a cell on, never leads out of some levels. */
    boolean isKept(Set<String> wanted, int start) {
        for (int cell : from(start)) {
            for (int axis = 0; axis < strides.length; axis++) {
                if (wanted.contains(levels[cell])
                        && canRise(cell, axis)
                        && !wanted.contains(levels[cell + strides[axis]])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What must be reached for one of some levels, from a cell on: each of the ways in which no score is higher than it must be. */
    List<List<Requirement>> requirements(Set<String> wanted, int start) {
        List<List<Requirement>> all = new ArrayList<>();
        for (int cell : from(start)) {
            if (wanted.contains(levels[cell]) && isLowest(cell, start, wanted)) {
                all.add(requirements(cell));
            }
        }
        return all;
    }

    private boolean isLowest(int cell, int start, Set<String> wanted) {
        for (int axis = 0; axis < strides.length; axis++) {
            boolean canFall = stretch(cell, axis) > stretch(start, axis);
            if (canFall && wanted.contains(levels[cell - strides[axis]])) {
                return false;
            }
        }
        return true;
    }

    private List<Requirement> requirements(int cell) {
        List<Requirement> requirements = new ArrayList<>();
        for (int axis = 0; axis < strides.length; axis++) {
            long start = axes.get(axis).starts().get(stretch(cell, axis));
            if (start > 0) {
                requirements.add(new Requirement(axes.get(axis).subject(), start));
            }
        }
        return requirements;
    }
}
