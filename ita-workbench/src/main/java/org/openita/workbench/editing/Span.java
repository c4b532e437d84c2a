package org.openita.workbench.editing;

/**
 * A piece of a file's text, in Java characters from its beginning, as editors count too.
 *
 * @param start where it begins
 * @param end where it ends, behind its last character
 */
public record Span(int start, int end) {

    /** Whether a cursor at an offset touches it. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** What stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
