package org.openita.report.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed markup; whatever a text or attribute holds, it stays text. Not thread-safe. */
final class Markup {

    private final StringBuilder out = new StringBuilder(200_000);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, given as name, value, name, value … */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A line feed, for those who look at the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup of our own that needs no escaping, such as a style sheet. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character);
            }
        }
    }

    /** A number as style sheets and SVG write it, with one decimal. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
