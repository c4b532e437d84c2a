package org.openita.model.problem;

import java.io.Serializable;

/**
 * A change of a text that mends a problem, exact to the character, so that a program can make it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line from 1
 * @param column from 1, in Java characters, without a byte order mark
 * @param length how many Java characters are replaced; 0 where something is put in
 * @param replacement what stands there afterwards; empty where something is taken out
 */
public record Edit(int line, int column, int length, String replacement) implements Serializable {

    /** A change of what stands at a place. */
    public static Edit at(Place place, int length, String replacement) {
        return new Edit(place.line(), place.column(), length, replacement);
    }

    /** The text after the change. */
    public String applyTo(String text) {
        int start = offset(text);
        return text.substring(0, start) + replacement + text.substring(Math.min(text.length(), start + length));
    }

    /** A line ends with LF, CR or CR LF. */
    private int offset(String text) {
        int start = 0;
        for (int left = line; left > 1 && start < text.length(); start++) {
            boolean ends =
                    text.charAt(start) == '\n' || (text.charAt(start) == '\r' && !text.startsWith("\n", start + 1));
            left -= ends ? 1 : 0;
        }
        return Math.min(text.length(), start + column - 1);
    }
}
