package org.openita.rules.language;

import java.util.List;
import org.openita.model.problem.Place;

/**
 * One statement of a rule's {@code then}: {@code findings.recommend("e1");}.
 *
 * @param name the finding's name, as written
 * @param arguments its arguments, in order
 * @param place where the name stands
 */
public record Call(String name, List<Operand> arguments, Place place) {

    public Call {
        arguments = List.copyOf(arguments);
    }
}
