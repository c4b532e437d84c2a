package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.rules.finding.FindingKind;

/**
 * What people type for words, signs and numbers of the rule language: Thai words, words typed with the Thai keyboard on, letters
 * of other alphabets. Read from {@code typing.properties} when it is first needed.
 */
final class TypedWords {

    private static final ImmutableMap<String, String> ALL = read();
    private static final String THAI_KEYS = ALL.getOrDefault("keyboard.thai", "");
    private static final String LATIN_KEYS = ALL.getOrDefault("keyboard.latin", "");
    private static final Set<String> KNOWN = known();

    private TypedWords() {}

    /** The word, sign or number that a word of another language or keyboard stands for. */
    static Optional<String> meant(String word) {
        return find("word.", word).or(() -> onLatinKeys(word).filter(KNOWN::contains));
    }

    /** The comparison that words such as {@code is_less_than} stand for. */
    static Optional<String> comparison(String words) {
        return find("phrase.", words);
    }

    /** The number that an English word stands for. */
    static Optional<String> number(String word) {
        return find("number.", word);
    }

    /** The sign that a character of another keyboard stands for. */
    static Optional<String> sign(char character) {
        return find("sign.", String.valueOf(character));
    }

    /** Whether a word after a number only says what it counts. */
    static boolean isUnit(String word) {
        return find("unit.", word).isPresent();
    }

    /**
     * A word in plain letters: wide ones and those of other alphabets replaced, what cannot be seen and Thai in between taken out;
     * empty if something else is left.
     */
    static Optional<String> plain(String word) {
        boolean hasLatin = word.chars().filter(letter -> letter < 128).count() > 1;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            String one = plain(letter, hasLatin);
            if (one.chars().anyMatch(each -> each > 127)) {
                return Optional.empty();
            }
            plain.append(one);
        }
        return Optional.of(plain.toString()).filter(one -> !one.isEmpty());
    }

    /** A text with its letters and digits as plain ones, where they look like such; the others as they are. */
    static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.chars().forEach(letter -> latin.append(plain((char) letter, false)));
        return latin.toString();
    }

    private static String plain(char letter, boolean hasLatin) {
        boolean isThai =
                Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI && !Character.isDigit(letter);
        if (Character.getType(letter) == Character.FORMAT || (isThai && hasLatin)) {
            return "";
        }
        int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
        return digit >= 0
                ? Integer.toString(digit)
                : find("like.", String.valueOf(letter))
                        .orElseGet(() -> Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC));
    }

    private static Optional<String> onLatinKeys(String word) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int key = THAI_KEYS.indexOf(letter);
            if (key < 0) {
                return Optional.empty();
            }
            typed.append(LATIN_KEYS.charAt(key));
        }
        return Optional.of(typed.toString());
    }

    private static Optional<String> find(String kind, String typed) {
        return Optional.ofNullable(ALL.get(kind + typed));
    }

    private static Set<String> known() {
        Stream<String> properties =
                FactType.all().values().stream().flatMap(type -> type.properties().keySet().stream());
        Stream<String> calls = Stream.of(FindingKind.values()).map(FindingKind::call);
        return Stream.of(
                        Stream.of("rule", "when", "then", "end", "not", "exists", "in", "findings", "accumulate"),
                        FactType.all().keySet().stream(),
                        properties,
                        calls)
                .flatMap(words -> words)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<String, String> read() {
        Properties words = new Properties();
        try (InputStream in = TypedWords.class.getResourceAsStream("typing.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        words.stringPropertyNames().forEach(word -> all.put(word, words.getProperty(word)));
        return all.buildOrThrow();
    }
}
