package org.openita.scoring.arithmetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;

/**
 * The few scores that items can have that are no mean of many answers: 0 or 100 where they pass or fail. Immutable and
 * thread-safe.
 *
 * @param points by ordinal, ascending
 */
record ScoredOnce(Map<Integer, List<Integer>> points) {

    ScoredOnce {
        points = Map.copyOf(points);
    }

    static ScoredOnce of(Framework framework) {
        Map<Integer, List<Integer>> points = new HashMap<>();
        for (Subject subject : framework.subjects().values()) {
            subject.scale()
                    .filter(Scale::scoredOnce)
                    .filter(scale -> isOneAnswer(subject))
                    .ifPresent(scale -> points.put(subject.ordinal(), scale.points()));
        }
        return new ScoredOnce(points);
    }

    /** An item with sub-items is a mean of theirs. */
    private static boolean isOneAnswer(Subject subject) {
        return subject.kind() == Subject.Kind.SUB_ITEM
                || subject.item().orElseThrow().subItems().isEmpty();
    }

    boolean has(int ordinal) {
        return points.containsKey(ordinal);
    }

    /** The lowest of an item's scores that is not below a bound; the bound itself where none is, or the item has others too. */
    long atLeast(int ordinal, long bound, long ofPoint) {
        for (int each : points.getOrDefault(ordinal, List.of())) {
            if (each * ofPoint >= bound) {
                return each * ofPoint;
            }
        }
        return bound;
    }

    /** The highest of an item's scores that is not above a bound; the bound itself where none is, or the item has others too. */
    long atMost(int ordinal, long bound, long ofPoint) {
        long highest = bound;
        for (int each : points.getOrDefault(ordinal, List.of())) {
            if (each * ofPoint <= bound) {
                highest = each * ofPoint;
            }
        }
        return highest;
    }
}
