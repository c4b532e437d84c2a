package org.openita.workbench.lint;

import java.util.Comparator;
import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;

/**
 * What a lint reports.
 *
 * <p>Immutable and thread-safe; ordered by file, then place.
 *
 * @param lint the lint's id
 * @param severity how bad it is
 * @param place where it stands
 * @param rules the names of the rules concerned
 * @param problem place, what was found, what was expected and the remedy, in both languages
 */
public record Violation(String lint, Severity severity, Place place, List<String> rules, Problem problem)
        implements Comparable<Violation> {

    private static final Comparator<Violation> IN_ORDER = Comparator.comparing(
                    (Violation violation) -> violation.place().source())
            .thenComparing(Violation::place)
            .thenComparing(Violation::lint);

    public Violation {
        rules = List.copyOf(rules);
    }

    @Override
    public int compareTo(Violation other) {
        return IN_ORDER.compare(this, other);
    }
}
