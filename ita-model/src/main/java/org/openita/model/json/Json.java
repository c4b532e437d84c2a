package org.openita.model.json;

import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * A JSON value and where it stands, as {@link JsonReader} read it.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNull {

    /** Where it begins. */
    Place place();

    /** What it is, for a message: {@code the text "x"}, {@code the number 5}, {@code an object}. */
    Text described();
}
