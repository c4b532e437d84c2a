package org.openita.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.report.words.Decimals;

/** Writes well-formed markup; whatever a text or attribute holds, it stays text. Not thread-safe. */
public final class Markup {

    private static final char FIRST_THAI = '\u0E01';
    private static final char LAST_THAI = '\u0E5B';

    /** Thai words with what stands between them; possessive, so that no long text makes it recurse. */
    private static final Pattern THAI =
            Pattern.compile("[\u0E01-\u0E5B]++(?:[^\\p{L}\u0E01-\u0E5B]{1,3}+[\u0E01-\u0E5B]++)*+");

    /** Elements that hold text and nothing else. */
    private static final Set<String> PLAIN = Set.of("title", "desc", "style", "script", "text");

    private final StringBuilder out = new StringBuilder(200_000);
    private final Deque<String> open = new ArrayDeque<>();
    private final boolean marksThai;

    /** @param marksThai whether Thai words are called Thai, as on a page in another language */
    public Markup(boolean marksThai) {
        this.marksThai = marksThai;
    }

    /** Opens an element with attributes, given as name, value, name, value … */
    public Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Begins to open an element; attributes and {@link #end} follow. */
    public Markup begin(String element) {
        out.append('<').append(element);
        open.push(element);
        return this;
    }

    /** An attribute; nothing where it is empty. */
    public Markup with(String attribute, String value) {
        if (!value.isEmpty()) {
            attribute(attribute, value);
        }
        return this;
    }

    /** Ends what {@link #begin} began. */
    public Markup end() {
        out.append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A text; whatever it holds, it stays text. */
    public Markup text(String text) {
        if (marksThai && isProse() && isThai(text)) {
            mark(text);
        } else {
            escape(text);
        }
        return this;
    }

    /** Whether Thai words in a text are to be called so. */
    boolean calls(String text) {
        return marksThai && isThai(text);
    }

    private boolean isProse() {
        return !open.isEmpty() && !PLAIN.contains(open.peek());
    }

    private static boolean isThai(String text) {
        return text.chars().anyMatch(character -> character >= FIRST_THAI && character <= LAST_THAI);
    }

    private void mark(String text) {
        Matcher thai = THAI.matcher(text);
        int from = 0;
        while (thai.find()) {
            escape(text.substring(from, thai.start()));
            out.append("<span lang=\"th\">");
            escape(thai.group());
            out.append("</span>");
            from = thai.end();
        }
        escape(text.substring(from));
    }

    /** A line feed, for those who look at the source. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup of our own that needs no escaping, such as a style sheet. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
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
