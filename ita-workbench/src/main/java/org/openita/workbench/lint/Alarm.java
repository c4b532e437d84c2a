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
public record Alarm(String lint, Severity severity, Place place, List<String> rules, Problem problem)
        implements Comparable<Alarm> {

    private static final Comparator<Alarm> IN_ORDER = Comparator.comparing(
                    (Alarm alarm) -> alarm.place().source())
            .thenComparing(Alarm::place)
            .thenComparing(Alarm::lint);

    public Alarm {
        rules = List.copyOf(rules);
    }

    @Override
    public int compareTo(Alarm other) {
        return IN_ORDER.compare(this, other);
    }
}
