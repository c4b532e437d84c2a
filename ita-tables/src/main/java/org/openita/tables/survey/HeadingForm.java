package org.openita.tables.survey;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.model.framework.Item;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.WordLists;

/**
 * What the heading of a column says: an item, by its id with or without what it asks, or by what it asks alone; or something
 * else about an item, such as its mean or a comment on it.
 *
 * <p>Immutable.
 */
final class HeadingForm {

    /**
     * An item that a heading names.
     *
     * @param item which
     * @param isAnswers whether the column holds the answers to it, as far as the heading says
     */
    record Named(Item item, boolean isAnswers) {}

    private static final WordLists LISTS = WordLists.beside(Role.class, "headings.properties", ThaiText::key);
    /** An id and nothing else. */
    static final String BARE_ID = "[a-z][0-9]{1,2}";

    private static final String ID = "([a-z])[ .\\-_]?0?([0-9]{1,2})(?![0-9a-z]|\\.[0-9])";
    private static final String BEFORE = "(?:(?:" + alternatives("before-id") + ") ?)?";
    private static final Pattern FIRST =
            Pattern.compile("^(?:[0-9]{1,2}[.)] ?)?" + BEFORE + "[\\[(]? ?" + ID + "[\\s.:;)\\]_–—-]*(.*)$");
    private static final Pattern LAST =
            Pattern.compile("^.*[\\[(] ?" + BEFORE + ID + "[\\s.:;_–—-]*([^\\[\\]]*)[\\])]\\W*$");
    private static final Pattern ANY_ID = Pattern.compile("(?<![a-z0-9])([a-z])([0-9]{1,2})(?![0-9a-z])");
    private static final Pattern OF_A_YEAR = Pattern.compile(
            "^(?:" + alternatives("year-words") + ") ?(?:" + alternatives("year-words") + ")? ?[0-9].*");

    private final Map<String, Item> items;
    private final Map<String, Item> byQuestion = new HashMap<>();

    HeadingForm(Map<String, Item> items) {
        this.items = items;
        items.values()
                .forEach(item -> item.name().ifPresent(name -> {
                    byQuestion.put(question(ThaiText.key(name.th())), item);
                    byQuestion.put(question(ThaiText.key(name.en())), item);
                }));
    }

    private static String alternatives(String list) {
        return LISTS.of(list).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The item that a heading names, if any. */
    Optional<Named> named(String heading) {
        String key = ThaiText.key(heading);
        Optional<Item> plain =
                Optional.ofNullable(items.get(key)).or(() -> Optional.ofNullable(byQuestion.get(question(key))));
        return plain.map(item -> new Named(item, true))
                .or(() -> named(FIRST.matcher(key)))
                .or(() -> named(LAST.matcher(key)));
    }

    /** The id of an item, of the year or not, with which a heading begins. */
    static Optional<String> leadingId(String heading) {
        Matcher first = FIRST.matcher(ThaiText.key(heading));
        return first.matches() ? Optional.of(id(first.group(1), first.group(2))) : Optional.empty();
    }

    private Optional<Named> named(Matcher heading) {
        return Optional.of(heading)
                .filter(Matcher::matches)
                .map(found -> items.get(id(found.group(1), found.group(2))))
                .map(item -> new Named(item, isQuestion(heading.group(3), item)));
    }

    private static String id(String letter, String number) {
        return letter + Integer.parseInt(number);
    }

    /** What follows an id may be what the item asks, and nothing that is known to be something else. */
    private boolean isQuestion(String rest, Item item) {
        String text = rest.replaceFirst("^[\\[( ]+", "").strip();
        return LISTS.of("not-answers").stream().noneMatch(text::startsWith)
                && !LISTS.of("not-answers-alone").contains(text)
                && !OF_A_YEAR.matcher(text).matches()
                && !namesAnother(text, item);
    }

    private boolean namesAnother(String text, Item item) {
        return ANY_ID.matcher(text)
                .results()
                .map(id -> items.get(id(id.group(1), id.group(2))))
                .anyMatch(found -> found != null && !found.equals(item));
    }

    /** What a question is known by: no spaces, numbers before it or signs behind it. */
    static String question(String key) {
        return key.replaceFirst("^[0-9]{1,2}[.)] ?", "")
                .replaceFirst("[\\s*:?.]+$", "")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether two headings are one, spaces and the like aside; a wanted one may be cut off with {@code …}. */
    static boolean isSame(String wanted, String heading) {
        String wantedKey = question(ThaiText.key(wanted));
        String key = question(ThaiText.key(heading));
        return wantedKey.endsWith("…")
                ? key.startsWith(wantedKey.substring(0, wantedKey.length() - 1))
                : key.equals(wantedKey);
    }

    /** The names of columns with which {@link Role} knows them, less exactly: numbers before and signs behind do not count. */
    static Optional<Role> role(String heading) {
        String key = ThaiText.key(heading);
        return Role.ofHeading(key)
                .or(() ->
                        Role.ofHeading(key.replaceFirst("^[0-9]{1,2}[.)] ?", "").replaceFirst("[\\s*:?]+$", "")));
    }
}
