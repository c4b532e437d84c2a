package org.openita.scoring.output;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * A text for a screen as it grows, in one language, 96 columns wide.
 *
 * <p>Everything is made harmless on its way in: no control character gets through, whatever stands in names or rules. Not
 * thread-safe.
 */
public final class ConsolePage {

    /** A space at which no line ends; on the page it is a space like any other. */
    public static final char FIRM_SPACE = '\u00A0';

    /** The columns of a line. */
    static final int WIDTH = 96;

    private final Messages words;
    private final Locale locale;
    private final StringBuilder lines = new StringBuilder();

    /**
     * An empty page.
     *
     * @param words the page's own words and sentences
     * @param locale English for English locales, else Thai
     */
    public ConsolePage(Messages words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** A word or sentence of the page's own, in its language. */
    public String word(String key, Object... arguments) {
        return in(words.text(key, arguments));
    }

    /** A text in the page's language. */
    public String in(Text text) {
        return TextSanitizer.of(text.in(locale));
    }

    /** The heading of a section, after an empty line. */
    public void heading(String key, Object... arguments) {
        lines.append('\n').append(word(key, arguments)).append('\n');
        rule("─");
    }

    /** A line across the page. */
    public void rule(String character) {
        lines.append(character.repeat(WIDTH)).append('\n');
    }

    /** Leaves a line empty. */
    public void emptyLine() {
        lines.append('\n');
    }

    /** A paragraph over as many lines as it takes, indented as its first line begins. */
    public void paragraph(String start, String text) {
        int indent = DisplayWidth.of(start);
        Iterator<String> rest =
                Wrap.lines(TextSanitizer.of(text), WIDTH - indent).iterator();
        line((start + rest.next()).stripTrailing());
        rest.forEachRemaining(line -> line(" ".repeat(indent) + line));
    }

    /** A row of a table. */
    void row(ConsoleColumns columns, List<String> cells) {
        columns.row(cells.stream().map(TextSanitizer::of).toList()).forEach(this::line);
    }

    private void line(String line) {
        lines.append(line.replace(FIRM_SPACE, ' ')).append('\n');
    }

    /** All lines, each ended by a line feed. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
