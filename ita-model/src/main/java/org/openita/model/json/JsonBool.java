package org.openita.model.json;

import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * JSON {@code true} or {@code false}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 * @param value its value
 */
public record JsonBool(Place place, boolean value) implements Json {

    @Override
    public Text described() {
        return Text.same(Boolean.toString(value));
    }
}
