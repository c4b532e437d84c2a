package org.openita.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openita.report.words.Decimals;

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
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String safe = safe(text.charAt(at));
            if (!safe.isEmpty()) {
                out.append(text, from, at).append(safe);
                from = at + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static String safe(char character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /** A number as style sheets and SVG write it. */
    static String number(double value) {
        StringBuilder number = new StringBuilder();
        Decimals.append(number, Math.round(value * 10) / 10.0);
        return number.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
