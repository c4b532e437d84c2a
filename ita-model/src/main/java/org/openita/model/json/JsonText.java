package org.openita.model.json;

import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * A JSON string.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 * @param value its text, whole Unicode characters without U+0000
 */
public record JsonText(Place place, String value) implements Json {

    @Override
    public Text described() {
        return new Text("ข้อความ " + Excerpt.quoted(value), "the text " + Excerpt.quoted(value));
    }
}
