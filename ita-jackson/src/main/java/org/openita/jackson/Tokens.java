package org.openita.jackson;

import java.math.BigDecimal;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonBool;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;

/**
 * Takes the tokens of a JSON value one after another; the generators of both versions of Jackson do.
 *
 * @param <E> what is thrown if that fails
 */
interface Tokens<E extends Exception> {

    void object() throws E;

    void endObject() throws E;

    void array() throws E;

    void endArray() throws E;

    void name(String name) throws E;

    void text(String value) throws E;

    void number(BigDecimal value) throws E;

    void whole(long value) throws E;

    void bool(boolean value) throws E;

    void none() throws E;

    /** Hands over a whole value. */
    default void write(Json json) throws E {
        if (json instanceof JsonObject members) {
            object();
            for (var member : members.members().entrySet()) {
                name(member.getKey());
                write(member.getValue().value());
            }
            endObject();
        } else if (json instanceof JsonArray elements) {
            array();
            for (Json element : elements.elements()) {
                write(element);
            }
            endArray();
        } else {
            scalar(json);
        }
    }

    private void scalar(Json json) throws E {
        if (json instanceof JsonNumber number) {
            number(number);
        } else if (json instanceof JsonText text) {
            text(text.value());
        } else if (json instanceof JsonBool truth) {
            bool(truth.value());
        } else {
            none();
        }
    }

    /** A score is a decimal number and stays one; a year or a number of people is whole. */
    private void number(JsonNumber number) throws E {
        BigDecimal value = number.value();
        if (value.scale() <= 0 && value.precision() <= 18) {
            whole(value.longValueExact());
        } else {
            number(value);
        }
    }
}
