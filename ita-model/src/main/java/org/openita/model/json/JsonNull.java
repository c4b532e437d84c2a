package org.openita.model.json;

import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * JSON {@code null}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 */
public record JsonNull(Place place) implements Json {

    @Override
    public Text described() {
        return Text.same("null");
    }
}
