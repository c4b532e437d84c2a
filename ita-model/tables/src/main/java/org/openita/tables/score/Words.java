package org.openita.tables.score;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.openita.tables.text.ThaiText;

/** What people write above columns and in cells, in Thai and English: one file lists it. */
final class Words {

    private static final Splitter NAMES = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final int LONGEST = 300;
    private static final Map<String, Set<String>> ALL = read();

    private Words() {}

    /** Whether a text is one of the words of a list, however it is typed. */
    static boolean is(String list, String text) {
        return of(list).contains(heading(text));
    }

    /** The words of a list. */
    static Set<String> of(String list) {
        return Objects.requireNonNull(ALL.get(list), list);
    }

    /** A heading as it is compared: without a colon or a star at its end, and of a text without end the beginning. */
    static String heading(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        return ThaiText.key(beginning).replaceAll("[ :*]+$", "");
    }

    private static Map<String, Set<String>> read() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("headings.properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of headings cannot be read", e);
        }
        ImmutableMap.Builder<String, Set<String>> words = ImmutableMap.builder();
        properties.stringPropertyNames().forEach(list -> words.put(list, words(properties.getProperty(list))));
        return words.buildOrThrow();
    }

    private static Set<String> words(String names) {
        return NAMES.splitToStream(names).map(Words::heading).collect(ImmutableSet.toImmutableSet());
    }
}
