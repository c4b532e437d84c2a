package org.openita.workbench.catalogue;

import com.google.common.html.HtmlEscapers;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.scoring.output.TextSanitizer;

/** Writes HTML. What is not a tag is escaped here, so that no text can become one. Not thread-safe. */
final class Html {

    private static final Set<String> WITHOUT_END = Set.of("meta", "br");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

    /** An element; attributes are names, each followed by its value. */
    Html element(String name, Consumer<Html> content, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        content.accept(this);
        out.append(WITHOUT_END.contains(name) ? "\n" : "</" + name + ">\n");
        return this;
    }

    /** An element that holds a text. */
    Html element(String name, String text, String... attributes) {
        return element(name, html -> html.text(text), attributes);
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** The style sheet of this page; style sheets have no escapes, so that only our own may stand here. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(TextSanitizer.of(text));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
