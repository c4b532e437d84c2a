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

    /** Thai digits, with or without a space before them, or a space before others: {@code o 36}. */
    private static final Pattern MISSPELT = Pattern.compile(
            "(?<![A-Za-z0-9.])(?:([A-Za-z]{1,3}) ?([\\u0E50-\\u0E59]{1,3})|([a-z]{1,3}) ([0-9]{1,3}))(?![A-Za-z0-9.,])");

    private static final Pattern RANGE =
            Pattern.compile("(?<![A-Za-z0-9.])([A-Za-z]{1,3})([0-9]{1,3}) ?[-\\u2013] ?([0-9]{1,3})(?![A-Za-z0-9.,])");
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

    /**
     * Where an id is cited.
     *
     * @param id the id as written
     * @param meant the id that is meant, in whichever case
     * @param offset the offset in the line
     */
    record Citation(String id, String meant, Line line, int offset) {

        String lowerCase() {
            return meant.toLowerCase(Locale.ROOT);
        }
    }

    Stream<Citation> in(Entry entry) {
        Line first = entry.lines().get(0);
        Line value = new Line(first.file(), first.number(), blanked(KEY, first.text()));
        List<Line> others = entry.lines().subList(1, entry.lines().size());
        return Stream.concat(Stream.of(value), others.stream()).flatMap(this::in);
    }

    Stream<Citation> in(Line line) {
        String text = withoutAddresses(line.text());
        Stream<Citation> plain = ID.matcher(text)
                .results()
                .filter(it -> areLetters(it.group(1)))
                .map(it -> new Citation(it.group(), it.group(), line, it.start()));
        Stream<Citation> misspelt = MISSPELT.matcher(text)
                .results()
                .filter(it -> areLetters(it.group(it.group(1) == null ? 3 : 1)))
                .map(it -> new Citation(it.group(), meant(it.group()), line, it.start()));
        Stream<Citation> ends = RANGE.matcher(text)
                .results()
                .filter(it -> areLetters(it.group(1)) && Integer.parseInt(it.group(3)) > Integer.parseInt(it.group(2)))
                .map(it -> new Citation(it.group(), it.group(1) + it.group(3), line, it.start()))
                .filter(it -> !exists(it));
        return Stream.of(plain, misspelt, ends).flatMap(found -> found);
    }

    private boolean areLetters(String written) {
        return letters.contains(written.toLowerCase(Locale.ROOT));
    }

    /** Without the space, and in digits that ids are written with. */
    private static String meant(String written) {
        StringBuilder meant = new StringBuilder();
        written.chars()
                .filter(character -> character != ' ')
                .forEach(character -> meant.append(
                        Character.isDigit(character)
                                ? String.valueOf(Character.digit(character, 10))
                                : String.valueOf((char) character)));
        return meant.toString();
    }

    /** Whether an item can be meant: not what is written in capitals with a number far beyond, such as a fuel or a product. */
    boolean isPlausible(Citation citation) {
        String own = LETTERS.matcher(citation.lowerCase()).replaceAll("");
        int highest = items.stream()
                .filter(id -> LETTERS.matcher(id).replaceAll("").equals(own))
                .mapToInt(id -> Integer.parseInt(id.substring(own.length())))
                .max()
                .orElse(0);
        boolean isLowerCase = citation.id().equals(citation.id().toLowerCase(Locale.ROOT));
        return isLowerCase || Integer.parseInt(citation.lowerCase().substring(own.length())) <= 2 * highest;
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
