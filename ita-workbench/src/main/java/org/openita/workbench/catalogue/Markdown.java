package org.openita.workbench.catalogue;

import java.util.regex.Pattern;
import org.openita.scoring.output.TextSanitizer;

/** Writes Markdown. Texts are escaped here, so that none can become a heading, a link or HTML. Not thread-safe. */
final class Markdown {

    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]|^(?=[-+=:])|(?<=^[0-9]{1,9})[.)](?=\\s|$)");

    private final StringBuilder out = new StringBuilder();

    /** A text that reads as it stands. */
    static String escaped(String text) {
        return SPECIAL.matcher(TextSanitizer.of(text)).replaceAll("\\\\$0");
    }

    /** A text in a code font; an accent in it would end it early. */
    static String code(String text) {
        return "`" + TextSanitizer.of(text).replace('`', '\'') + "`";
    }

    Markdown heading(int level, String text) {
        return paragraph("#".repeat(level) + " " + text);
    }

    /** A paragraph of Markdown, an empty line below it. */
    Markdown paragraph(String markdown) {
        out.append(markdown).append("\n\n");
        return this;
    }

    /** A line of a list or table. */
    Markdown line(String markdown) {
        out.append(markdown).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
