package org.openita.rules;

import java.util.List;
import java.util.Optional;

/**
 * The levels that a pack's rules give, in order, and which of them mean that an agency has passed.
 *
 * <p>Said in {@code pack.json}, since an order cannot be read off rules. Immutable and thread-safe.
 *
 * @param bestFirst their codes, best first; empty where no pack says
 * @param passesFrom the lowest level that means passing, where a pack says
 */
public record LevelScale(List<String> bestFirst, Optional<String> passesFrom) {

    /** Nothing is said. */
    static final LevelScale UNSAID = new LevelScale(List.of(), Optional.empty());

    /** @throws IllegalArgumentException if the level to pass is none of them */
    public LevelScale {
        bestFirst = List.copyOf(bestFirst);
        if (passesFrom.isPresent() && !bestFirst.contains(passesFrom.get())) {
            throw new IllegalArgumentException(
                    "The level to pass is one of " + bestFirst + ", found " + passesFrom.get());
        }
    }

    /** Whether a level means passing; empty where that is not known of it. */
    public Optional<Boolean> isPassed(String level) {
        int place = bestFirst.indexOf(level);
        return place < 0 ? Optional.empty() : passesFrom.map(lowest -> place <= bestFirst.indexOf(lowest));
    }

    /** Returns the place of a level, 0 for the best; levels that are not listed come last. */
    public int place(String level) {
        int place = bestFirst.indexOf(level);
        return place < 0 ? bestFirst.size() : place;
    }
}
