package org.openita.model.text;

/** The layouts of a JSON document. */
public enum JsonStyle {
    /** For people: two spaces a level, a line a value, and a line feed at the end. */
    PRETTY,
    /** For machines: one line, without a space or a line feed; about a quarter shorter. */
    COMPACT
}
