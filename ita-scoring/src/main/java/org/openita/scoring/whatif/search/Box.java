package org.openita.scoring.whatif.search;

import java.util.Arrays;

/**
 * A part of all ways: between which steps each lever is, and what is so with each figure.
 *
 * @param least by lever
 * @param most by lever
 * @param figures by number
 */
@SuppressWarnings("ArrayRecordComponent") // millions of these are made, and none is compared
record Box(long[] least, long[] most, FigureState[] figures) {

    /** All ways of a task. */
    static Box all(Task task) {
        int levers = task.levers().size();
        long[] most = new long[levers];
        for (int i = 0; i < levers; i++) {
            most[i] = task.levers().get(i).most();
        }
        FigureState[] figures = new FigureState[task.figures()];
        Arrays.fill(figures, FigureState.OPEN);
        return new Box(new long[levers], most, figures);
    }

    /** Those in which a lever has no more steps. */
    Box upTo(int lever, long steps) {
        long[] narrower = most.clone();
        narrower[lever] = Math.min(narrower[lever], steps);
        return new Box(least, narrower, figures);
    }

    /** Those in which a lever has no fewer steps. */
    Box from(int lever, long steps) {
        long[] narrower = least.clone();
        narrower[lever] = Math.max(narrower[lever], steps);
        return new Box(narrower, most, figures);
    }

    /** Those in which a figure falls. */
    Box falling(int figure) {
        return new Box(least, most, with(figure, FigureState.FALLS));
    }

    /** Those in which a figure stands, so that nothing below it is raised. */
    Box standing(int figure, Task task) {
        long[] narrower = most.clone();
        for (int i = 0; i < narrower.length; i++) {
            if (task.levers().get(i).figures().contains(figure)) {
                narrower[i] = 0;
            }
        }
        return new Box(least, narrower, with(figure, FigureState.STANDS));
    }

    private FigureState[] with(int figure, FigureState what) {
        FigureState[] changed = figures.clone();
        changed[figure] = what;
        return changed;
    }

    boolean isEmpty() {
        for (int i = 0; i < least.length; i++) {
            if (least[i] > most[i]) {
                return true;
            }
        }
        return false;
    }
}
