package org.openita.workbench.lint.reach;

import java.util.Map;
import java.util.Optional;

/**
 * A fact that a fiscal year can have, but for its figures.
 *
 * <p>An assessment has at most one fact of each shape. Immutable and thread-safe.
 *
 * @param type its type, as rules name it
 * @param texts its texts by property; a text that differs from assessment to assessment is not among them
 */
public record Shape(String type, Map<String, String> texts) {

    public Shape {
        texts = Map.copyOf(texts);
    }

    /** The text of a property, where it is always the same. */
    public Optional<String> text(String property) {
        return Optional.ofNullable(texts.get(property));
    }
}
