package org.openita.tables.score;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.WordLists;

/** What people write above columns and in cells, in Thai and English: one file lists it. */
final class HeadingWords {

    private static final int LONGEST = 300;
    private static final CharMatcher AT_END = CharMatcher.anyOf(" :*");
    private static final CharMatcher SPACE = CharMatcher.is(' ');
    /** What was asked before: the same headings are looked at again and again. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 5_000;
    private static final WordLists ALL =
            WordLists.beside(HeadingWords.class, "headings.properties", HeadingWords::heading);
    private static final Map<String, Set<String>> WITHOUT_SPACES = new ConcurrentHashMap<>();

    private HeadingWords() {}

    /** Whether a text is one of the words of a list, however it is typed and wherever its line is broken. */
    static boolean is(String list, String text) {
        return isOf(list, heading(text));
    }

    /** Whether any word of a list stands in a text. */
    static boolean contains(String list, String text) {
        String key = heading(text);
        return of(list).stream().anyMatch(key::contains);
    }

    /** The same of the {@linkplain ThaiText#key key} of a text that is not to be remembered. */
    static boolean isKey(String list, String key) {
        return isOf(list, AT_END.trimTrailingFrom(key));
    }

    private static boolean isOf(String list, String heading) {
        return WITHOUT_SPACES.computeIfAbsent(list, HeadingWords::withoutSpaces).contains(SPACE.removeFrom(heading));
    }

    /** Something by the words of its list, however they are typed; of two things the first has a word of both. */
    static <T> Map<String, T> byWord(List<T> things, Function<T, String> list) {
        Map<String, T> byWord = new HashMap<>();
        for (T thing : things) {
            withoutSpaces(list.apply(thing)).forEach(word -> byWord.putIfAbsent(word, thing));
        }
        return Map.copyOf(byWord);
    }

    /** What a text is by its words. */
    static <T> Optional<T> in(Map<String, T> byWord, String text) {
        return Optional.ofNullable(byWord.get(SPACE.removeFrom(heading(text))));
    }

    /** The words of a list. */
    static Set<String> of(String list) {
        return ALL.of(list);
    }

    /** What matches any word of a list, the longest first. */
    static String anyOf(String list) {
        return of(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A heading as it is compared: without a colon or a star at its end, and of a text without end the beginning. */
    static String heading(String text) {
        String before = KNOWN.get(text);
        if (before != null) {
            return before;
        }
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        String heading = AT_END.trimTrailingFrom(ThaiText.key(beginning));
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        if (text.length() <= LONGEST) {
            KNOWN.put(text, heading);
        }
        return heading;
    }

    private static Set<String> withoutSpaces(String list) {
        return of(list).stream().map(SPACE::removeFrom).collect(Collectors.toUnmodifiableSet());
    }
}
