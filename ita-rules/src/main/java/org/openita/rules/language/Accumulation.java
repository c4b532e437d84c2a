package org.openita.rules.language;

import java.util.List;
import org.openita.model.problem.Place;
import org.openita.rules.language.Constraint.Comparison;

/**
 * What is taken of all facts that match a pattern: {@code $average : average($value); $average < 85}.
 *
 * @param figures the figures, in order
 * @param demands what they must meet; the property of each is a figure's variable
 */
public record Accumulation(List<Figure> figures, List<Comparison> demands) {

    public Accumulation {
        figures = List.copyOf(figures);
        demands = List.copyOf(demands);
    }

    /**
     * One figure of many facts.
     *
     * @param variable the name of the figure
     * @param function the function's name, as written
     * @param argument the variable, bound in the pattern, of whose values it is taken
     * @param place where it begins
     */
    public record Figure(String variable, String function, String argument, Place place) {}
}
