package org.openita.scoring.proofreading;

import java.util.List;
import java.util.Optional;

/**
 * StatedFigures that stand in a list, mostly one alone, and what is named around them.
 *
 * @param passage where they stand
 * @param before what is named before them, in order, no further than a claim reaches
 * @param topic the item or indicator that was named last before them, further away too
 * @param behind what they are said to be of behind them
 * @param figures the figures
 * @param from where the figures before them end
 */
record ScoreClaim(
        Passage passage,
        List<Mention> before,
        Optional<Mention> topic,
        Optional<Mention> behind,
        List<StatedFigure> figures,
        int from) {

    StatedFigure first() {
        return figures.get(0);
    }

    /** What is named before them, counted from the last. */
    Optional<Mention> before(int fromLast) {
        int index = before.size() - 1 - fromLast;
        return index < 0 ? Optional.empty() : Optional.of(before.get(index));
    }

    /** Whether figures already stand between a mention and these. */
    boolean isTaken(Mention mention) {
        return mention.start() < from;
    }
}
