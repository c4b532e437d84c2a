package org.openita.scoring.proofreading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The words and patterns that are looked for in the reports of a fiscal year. Immutable and thread-safe. */
final class Patterns {

    private static final String FILE = "patterns.properties";
    private static final Splitter COMMA = Splitter.on(',').trimResults();
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z.]*)\\}");

    private final ImmutableMap<String, String> texts;
    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

    private Patterns(Map<String, String> texts) {
        this.texts = ImmutableMap.copyOf(texts);
    }

    static Patterns of(Framework framework) {
        Map<String, String> texts = new TreeMap<>(Messages.resource(Patterns.class, FILE));
        texts.put("indicators", names(framework.indicators().stream().map(Indicator::name)));
        texts.put("month", eachOf(Stream.of("months", "months.short").flatMap(key -> split(texts, key))));
        new InstrumentPatterns(framework).patterns().forEach(texts::put);
        return new Patterns(texts);
    }

    private static Stream<String> split(Map<String, String> texts, String key) {
        return COMMA.splitToStream(texts.getOrDefault(key, ""));
    }

    /** An expression for any of some names, the longest first. */
    static String names(Stream<Text> names) {
        return eachOf(names.map(Text::th));
    }

    private static String eachOf(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed())
                .map(Patterns::literal)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** An expression for some words, however many blanks stand between them. */
    static String literal(String words) {
        StringBuilder literal = new StringBuilder();
        words.chars().forEach(letter -> {
            boolean isPlain =
                    Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
            literal.append(letter == ' ' ? "\\s*" : isPlain ? "" : "\\");
            literal.append(letter == ' ' ? "" : (char) letter);
        });
        return literal.toString();
    }

    /** The regular expression of a key. */
    Pattern pattern(String key) {
        return compiled.computeIfAbsent(key, wanted -> Pattern.compile(spaced(filled(text(wanted)))));
    }

    private String filled(String expression) {
        Matcher places = PLACE.matcher(expression);
        return places.replaceAll(place -> Matcher.quoteReplacement("(?:" + filled(text(place.group(1))) + ")"));
    }

    /** A file may have a blank within a word, so an expression takes one before each letter that others may stand before. */
    private static String spaced(String expression) {
        StringBuilder spaced = new StringBuilder(2 * expression.length());
        boolean isClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char letter = expression.charAt(i);
            isClass = letter == '[' || (isClass && letter != ']');
            boolean isWithin = i > 0 && mayEnd(expression.charAt(i - 1)) && begins(letter) && !isClass;
            spaced.append(isWithin ? " ?" : "").append(letter);
        }
        return spaced.toString();
    }

    /** A letter of Thai, or the beginning or end of a group of letters. */
    private static boolean mayEnd(char letter) {
        return (letter >= '\u0E01' && letter <= '\u0E4E') || ":|)?".indexOf(letter) >= 0;
    }

    /** Consonants and the vowels that are written before them. */
    private static boolean begins(char letter) {
        return (letter >= '\u0E01' && letter <= '\u0E2E') || (letter >= '\u0E40' && letter <= '\u0E44');
    }

    /** The words of a key, which commas separate. */
    List<String> list(String key) {
        return COMMA.splitToList(text(key));
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(FILE + " has no '" + key + "'"));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Which month of the year a word is, from 1. */
    int month(String word) {
        String plain = word.replaceAll("[.\\s]", "");
        List<String> full = list("months");
        List<String> brief = list("months.short");
        for (int i = 0; i < full.size(); i++) {
            if (full.get(i).equals(plain) || brief.get(i).replace(".", "").equals(plain)) {
                return i + 1;
            }
        }
        throw new IllegalStateException(word);
    }
}
