package org.openita.model.text;

/** How a JSON document is laid out. */
public enum JsonStyle {
    /** For people: two spaces a level, a line a value, and a line feed at the end. */
    PRETTY,
    /** For machines: one line, without a space or a line feed; about a quarter shorter. */
    COMPACT
}
