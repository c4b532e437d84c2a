package org.openita.workbench.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openita.model.score.Score;

/**
 * Scores to put into a result; one that is missing is taken out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param now scores of the year, by subject
 * @param before scores of the fiscal year before, by that year's subjects
 */
record Setting(Map<String, Score> now, Map<String, Score> before) {

    static final Setting NOTHING = new Setting(Map.of(), Map.of());

    /** Both together. */
    Setting and(Setting other) {
        return new Setting(together(now, other.now), together(before, other.before));
    }

    /** Whether it only takes scores out. */
    boolean isAbsence() {
        return now.values().stream().allMatch(Score::isMissing)
                && before.values().stream().allMatch(Score::isMissing);
    }

    private static Map<String, Score> together(Map<String, Score> some, Map<String, Score> more) {
        Map<String, Score> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}
