package org.openita.model.text;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Texts by key, in Thai and English, with places for arguments: {@code {0}}, {@code {1}} … A place may say what it is for,
 * {@code {0:score}}; where a word depends on a number, it gives the word for one and that for any other:
 * {@code {0:problems} {0|problem|problems}}.
 *
 * <p>Texts that stand in resources are read when the first of them is wanted. Immutable and thread-safe.
 */
public final class Messages {

    private static final int LONGEST_PLACE = 200;

    private final Supplier<ImmutableSortedMap<String, String>> thai;
    private final Supplier<ImmutableSortedMap<String, String>> english;
    private final Supplier<ImmutableSortedSet<String>> keys;

    private Messages(Supplier<Map<String, String>> thai, Supplier<Map<String, String>> english) {
        this.thai = Suppliers.memoize(() -> ImmutableSortedMap.copyOf(thai.get()));
        this.english = Suppliers.memoize(() -> ImmutableSortedMap.copyOf(english.get()));
        this.keys = Suppliers.memoize(this::eitherKeys);
    }

    /** Messages of two maps from key to pattern. */
    public static Messages of(Map<String, String> thai, Map<String, String> english) {
        ImmutableSortedMap<String, String> ownThai = ImmutableSortedMap.copyOf(thai);
        ImmutableSortedMap<String, String> ownEnglish = ImmutableSortedMap.copyOf(english);
        return new Messages(() -> ownThai, () -> ownEnglish);
    }

    /** Messages of the UTF-8 resources {@code NAME_th.properties} and {@code NAME_en.properties} beside a class. */
    public static Messages beside(Class<?> owner, String name) {
        return new Messages(
                () -> resource(owner, name + "_th.properties"), () -> resource(owner, name + "_en.properties"));
    }

    /** The key-value pairs of a properties text. */
    public static Map<String, String> parse(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> pairs = new TreeMap<>();
        properties.forEach((key, value) -> pairs.put((String) key, (String) value));
        return pairs;
    }

    /** Returns these messages and another's; where both have a key, the other's text is used. */
    public Messages overlaidBy(Messages other) {
        return new Messages(() -> overlay(thai(), other.thai()), () -> overlay(english(), other.english()));
    }

    /** Whether there is a text of this key in both languages. */
    public boolean has(String key) {
        return thai().containsKey(key) && english().containsKey(key);
    }

    /** All keys that have a text in either language. */
    public Set<String> keys() {
        return keys.get();
    }

    private ImmutableSortedSet<String> eitherKeys() {
        return thai().keySet().equals(english().keySet())
                ? thai.get().keySet()
                : ImmutableSortedSet.<String>naturalOrder()
                        .addAll(thai().keySet())
                        .addAll(english().keySet())
                        .build();
    }

    /** The Thai texts by key. */
    public Map<String, String> thai() {
        return thai.get();
    }

    /** The English texts by key. */
    public Map<String, String> english() {
        return english.get();
    }

    /**
     * The text of a key, its arguments filled in; an argument that is a {@link Text} speaks the language around it.
     *
     * @throws IllegalArgumentException if either language has no text of this key
     */
    public Text text(String key, Object... arguments) {
        return new Text(fill(pattern(thai(), key), true, arguments), fill(pattern(english(), key), false, arguments));
    }

    private static String pattern(Map<String, String> patterns, String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text of key '" + key + "' in both languages");
        }
        return pattern;
    }

    /** Fills in one pass, so that an argument that itself looks like a place stays as it is. */
    private static String fill(String pattern, boolean inThai, Object... arguments) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(2 * pattern.length());
        int at = 0;
        for (; open >= 0; open = pattern.indexOf('{', at)) {
            int close = close(pattern, open);
            String place = close < 0 ? "" : pattern.substring(open + 1, close);
            int index = index(place);
            boolean isPlace = index >= 0 && index < arguments.length;
            filled.append(pattern, at, open).append(isPlace ? word(place, arguments[index], inThai) : "{");
            at = isPlace ? close + 1 : open + 1;
        }
        return filled.append(pattern, at, pattern.length()).toString();
    }

    /** Where a place ends, if it is one; no further than a place is long, so that a text full of brackets takes no long time. */
    private static int close(String pattern, int open) {
        int last = Math.min(pattern.length(), open + LONGEST_PLACE);
        for (int i = open + 1; i < last; i++) {
            if (pattern.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    /** The number of the argument that a place is for: {@code 0}, {@code 0:score} or {@code 0|problem|problems}; else -1. */
    private static int index(String place) {
        boolean isPlace = !place.isEmpty()
                && place.charAt(0) >= '0'
                && place.charAt(0) <= '9'
                && (place.length() == 1 || isNamed(place) || isChoice(place));
        return isPlace ? place.charAt(0) - '0' : -1;
    }

    private static boolean isNamed(String place) {
        return place.charAt(1) == ':' && place.indexOf('|') < 0 && place.indexOf(' ') < 0;
    }

    private static boolean isChoice(String place) {
        int middle = place.indexOf('|', 2);
        return place.charAt(1) == '|' && middle > 0 && place.indexOf('|', middle + 1) < 0;
    }

    private static String word(String place, Object argument, boolean inThai) {
        String word = word(argument, inThai);
        if (place.length() == 1 || place.charAt(1) == ':') {
            return word;
        }
        int middle = place.indexOf('|', 2);
        return word.equals("1") ? place.substring(2, middle) : place.substring(middle + 1);
    }

    private static String word(Object argument, boolean inThai) {
        if (argument instanceof Text text) {
            return inThai ? text.th() : text.en();
        }
        return String.valueOf(argument);
    }

    private static Map<String, String> overlay(Map<String, String> below, Map<String, String> above) {
        Map<String, String> all = new TreeMap<>(below);
        all.putAll(above);
        return all;
    }

    /** The key-value pairs of a UTF-8 resource beside a class, such as words to recognise. */
    public static Map<String, String> resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing beside " + owner.getName());
            }
            return parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
