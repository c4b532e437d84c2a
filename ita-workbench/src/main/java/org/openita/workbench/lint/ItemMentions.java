package org.openita.workbench.lint;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.workbench.lint.PackTextFile.Entry;
import org.openita.workbench.lint.PackTextFile.Line;

/** Finds what looks like an item's id in texts, in either case. */
final class ItemMentions {

    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9.])([A-Za-z]{1,3})[0-9]{1,3}(?![A-Za-z0-9])");
    private static final Pattern LETTERS = Pattern.compile("[0-9]+$");
    private static final Pattern MARK_OF_ADDRESS = Pattern.compile("://|www\\.|@");
    private static final Pattern KEY = Pattern.compile("^\\s*+(?:\\\\.|[^=:\\s\\\\]++)++");

    private final Set<String> items;
    private final Set<String> letters;

    private ItemMentions(Set<String> items, Set<String> letters) {
        this.items = items;
        this.letters = letters;
    }

    static ItemMentions of(Framework framework) {
        Set<String> items = framework.items().keySet();
        return new ItemMentions(
                items,
                items.stream().map(id -> LETTERS.matcher(id).replaceAll("")).collect(ImmutableSet.toImmutableSet()));
    }

    /** Where an id is cited: the id as written, and the offset in the line. */
    record Citation(String id, Line line, int offset) {

        String lowerCase() {
            return id.toLowerCase(Locale.ROOT);
        }
    }

    Stream<Citation> in(Entry entry) {
        Line first = entry.lines().get(0);
        Line value = new Line(first.file(), first.number(), blanked(KEY, first.text()));
        List<Line> others = entry.lines().subList(1, entry.lines().size());
        return Stream.concat(Stream.of(value), others.stream()).flatMap(this::in);
    }

    Stream<Citation> in(Line line) {
        return ID.matcher(withoutAddresses(line.text()))
                .results()
                .filter(it -> letters.contains(it.group(1).toLowerCase(Locale.ROOT)))
                .map(it -> new Citation(it.group(), line, it.start()));
    }

    boolean exists(Citation citation) {
        return items.contains(citation.lowerCase());
    }

    /** The items that the year has of the same letters, as a range in words. */
    String existing(Citation citation) {
        String own = LETTERS.matcher(citation.lowerCase()).replaceAll("");
        List<String> same = items.stream()
                .filter(id -> LETTERS.matcher(id).replaceAll("").equals(own))
                .toList();
        return same.get(0) + "-" + same.get(same.size() - 1);
    }

    /**
     * The text with blanks for addresses: what stands between spaces around a mark that only addresses have. Thai has no spaces
     * between words, so that the mark is looked for first, and then its two ends, once each.
     */
    private static String withoutAddresses(String text) {
        StringBuilder plain = new StringBuilder(text);
        Matcher mark = MARK_OF_ADDRESS.matcher(text);
        int end = 0;
        while (mark.find(end)) {
            int start = mark.start();
            while (start > end && !isSpace(text.charAt(start - 1))) {
                start--;
            }
            end = mark.end();
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            plain.replace(start, end, " ".repeat(end - start));
        }
        return plain.toString();
    }

    /** As regular expressions understand it. */
    private static boolean isSpace(char character) {
        return " \t\n\u000B\f\r".indexOf(character) >= 0;
    }

    /** The text with what matches replaced by blanks, so that all else stays in its column. */
    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll((MatchResult it) -> " ".repeat(it.group().length()));
    }
}
