package org.openita.scoring.whatif.search;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.openita.scoring.arithmetic.Fraction;

/**
 * Finds the way of least cost by branch and bound. Not thread-safe; lives for one task.
 *
 * <p>A part of all ways is given up only where what it costs at least is no less than a way that was found. Whoever finds none has
 * looked at all of them.
 */
public final class LeastCost {

    private final Task task;
    private final Relaxation relaxation;
    private final long unit;
    private final Deque<Box> open = new ArrayDeque<>();
    private Optional<ImmutableLongArray> best = Optional.empty();
    private long bestCost = Long.MAX_VALUE;

    private LeastCost(Task task) {
        this.task = task;
        this.relaxation = Relaxation.of(task);
        this.unit = Math.max(1, task.unitOfCost());
    }

    /**
     * What a search came to.
     *
     * @param steps of each lever on the way of least cost; empty where there is no way
     * @param isProved whether all ways were looked at; else there were too many
     */
    public record Answer(Optional<ImmutableLongArray> steps, boolean isProved) {}

    /**
     * The least way of a task.
     *
     * @param below what it must cost less than, so that a worse one need not be looked for
     * @param most how many parts of all ways are looked at before it is given up
     */
    public static Answer of(Task task, long below, int most) {
        LeastCost search = new LeastCost(task);
        search.bestCost = below;
        search.open.push(Box.all(task));
        for (int looked = 0; !search.open.isEmpty(); looked++) {
            if (looked == most) {
                return new Answer(search.best, false);
            }
            search.look(search.open.pop());
        }
        return new Answer(search.best, true);
    }

    private void look(Box box) {
        if (box.isEmpty()) {
            return;
        }
        Optional<Relaxation.Solution> relaxed = relaxation.solve(box);
        if (relaxed.isEmpty() || atLeast(relaxed.get().cost()) >= bestCost) {
            return;
        }
        List<Fraction> steps = relaxed.get().steps();
        boolean isWhole = keepIfBetter(roundedUp(steps, box), steps);
        if (!isWhole) {
            branch(box, steps);
        }
    }

    /** Every cost is a multiple of the unit. */
    private long atLeast(Fraction cost) {
        return Math.multiplyExact(cost.over(unit).ceiling(), unit);
    }

    private long[] roundedUp(List<Fraction> steps, Box box) {
        long[] rounded = new long[steps.size()];
        for (int i = 0; i < rounded.length; i++) {
            Lever lever = task.levers().get(i);
            rounded[i] = Math.min(lever.atLeast(steps.get(i).ceiling()), lever.atMost(box.most()[i]));
        }
        return rounded;
    }

    /** Keeps a way if it is one and better; answers whether nothing in its box can be better still. */
    private boolean keepIfBetter(long[] rounded, List<Fraction> exact) {
        if (!task.isMetBy(rounded)) {
            return false;
        }
        long cost = task.cost(rounded);
        if (cost < bestCost) {
            bestCost = cost;
            best = Optional.of(ImmutableLongArray.copyOf(rounded));
        }
        for (int i = 0; i < rounded.length; i++) {
            if (!exact.get(i).equals(Fraction.of(rounded[i]))) {
                return false;
            }
        }
        return true;
    }

    /** What a figure is taken for decides more than a step, and of levers that do alike another would be broken next. */
    private void branch(Box box, List<Fraction> steps) {
        FigureState[] real =
                task.figures(steps.stream().mapToLong(Fraction::ceiling).toArray());
        int misjudged = misjudged(box, real);
        int broken = broken(steps);
        if (misjudged >= 0) {
            branchOnFigure(box, misjudged);
        } else if (broken >= 0) {
            Lever lever = task.levers().get(broken);
            open.push(box.upTo(broken, lever.atMost(steps.get(broken).floor())));
            open.push(box.from(broken, lever.atLeast(steps.get(broken).ceiling())));
        } else {
            branchOnWhole(box, real, steps.stream().mapToLong(Fraction::floor).toArray());
        }
    }

    private void branchOnFigure(Box box, int figure) {
        open.push(box.standing(figure, task));
        open.push(box.falling(figure));
    }

    /** A lever whose steps are broken, or so many as it cannot have; -1 where there is none. */
    private int broken(List<Fraction> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).isWhole()
                    || !task.levers().get(i).allows(steps.get(i).floor())) {
                return i;
            }
        }
        return -1;
    }

    /** Whole steps that do not do: an open figure was taken for better than it is, or a demand stood outside the bound. */
    private void branchOnWhole(Box box, FigureState[] real, long... steps) {
        for (int figure = 0; figure < real.length; figure++) {
            if (box.figures()[figure] == FigureState.OPEN) {
                branchOnFigure(box, figure);
                return;
            }
            if (box.figures()[figure] == FigureState.FALLS && real[figure] == FigureState.STANDS) {
                raiseOneBelow(figure, box);
                return;
            }
        }
        branchOnLever(box, steps);
    }

    /** An open figure that was taken for better than it is; -1 where none is. */
    private int misjudged(Box box, FigureState... real) {
        long[] ground = task.ground().of(box.figures());
        for (int figure = 0; figure < real.length; figure++) {
            if (box.figures()[figure] == FigureState.OPEN) {
                FigureState[] decided = box.figures().clone();
                decided[figure] = real[figure];
                if (!Arrays.equals(ground, task.ground().of(decided))) {
                    return figure;
                }
            }
        }
        return -1;
    }

    /** A figure falls only if one of its levers is raised: the first of them that is. */
    private void raiseOneBelow(int figure, Box box) {
        Box none = box;
        for (int i = 0; i < task.levers().size(); i++) {
            if (task.levers().get(i).figures().contains(figure)) {
                open.push(none.from(i, task.levers().get(i).atLeast(1)));
                none = none.upTo(i, 0);
            }
        }
    }

    private void branchOnLever(Box box, long... steps) {
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] < box.most()[i]) {
                open.push(box.upTo(i, steps[i]));
                open.push(box.from(i, task.levers().get(i).atLeast(steps[i] + 1)));
                return;
            }
        }
    }
}
