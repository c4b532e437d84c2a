package org.openita.workbench.lint.monotone;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * One score that crosses a border while all others stay.
 *
 * @param below where they are before, in hundredths
 * @param axis what rises
 * @param border from which score on it is another
 */
record Rise(Map<ScoreAxis, Integer> below, ScoreAxis axis, int border) {

    Rise {
        below = ImmutableSortedMap.copyOf(below);
    }

    Map<ScoreAxis, Integer> above() {
        Map<ScoreAxis, Integer> above = new TreeMap<>(below);
        above.put(axis, border);
        return above;
    }
}
