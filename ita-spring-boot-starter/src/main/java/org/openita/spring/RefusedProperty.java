package org.openita.spring;

import java.util.List;
import org.openita.model.problem.Problem;

/**
 * A property whose value cannot be used. Immutable and thread-safe.
 *
 * @param name its name, such as {@code openita.packs[0]}
 * @param value its value
 * @param problems everything that is wrong with what it names
 */
public record RefusedProperty(String name, String value, List<Problem> problems) {

    public RefusedProperty {
        problems = List.copyOf(problems);
    }
}
