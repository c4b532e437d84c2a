package org.openita.workbench.lint.level;

import java.util.Set;

/**
 * Overall scores next to each other for which the rules give no level, or more than one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the lowest, in hundredths of a point
 * @param last the highest, in hundredths of a point
 * @param levels the levels given
 * @param rules the names of the rules concerned: those that give them, or that give a level to what lies beside
 * @param where what the components are there, as one example; empty if it is so whatever they are
 */
public record BandProblem(int first, int last, Set<String> levels, Set<String> rules, String where) {

    public BandProblem {
        levels = Set.copyOf(levels);
        rules = Set.copyOf(rules);
    }

    /** The lowest score as shown, {@code "84.00"}. */
    public String from() {
        return ScoreInterval.shown(first);
    }

    /** The highest score as shown, {@code "84.99"}. */
    public String to() {
        return ScoreInterval.shown(last);
    }
}
