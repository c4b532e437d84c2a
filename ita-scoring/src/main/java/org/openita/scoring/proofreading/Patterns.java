package org.openita.scoring.proofreading;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.text.Messages;

/** The words and patterns that are looked for in the reports of a fiscal year. Immutable and thread-safe. */
final class Patterns {

    private static final String FILE = "patterns.properties";
    private static final Splitter COMMA = Splitter.on(',');

    private final ImmutableMap<String, String> texts;
    private final String months;
    private final String indicators;

    private Patterns(Map<String, String> texts, String indicators) {
        this.texts = ImmutableMap.copyOf(texts);
        this.months = Stream.of("months", "months.short")
                .flatMap(key -> list(key).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.indicators = indicators;
    }

    static Patterns of(Framework framework) {
        String names = framework.indicators().stream()
                .map(Indicator::name)
                .map(name -> Pattern.quote(name.th()))
                .collect(Collectors.joining("|"));
        try (InputStream in = Patterns.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + FILE + " is missing beside " + Patterns.class.getName());
            }
            return new Patterns(Messages.parse(new InputStreamReader(in, StandardCharsets.UTF_8)), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regular expression of a key. */
    Pattern pattern(String key) {
        return Pattern.compile(text(key)
                .replace("{month}", months)
                .replace("{score}", text("score"))
                .replace("{indicators}", indicators));
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
        int full = list("months").indexOf(word);
        return 1 + (full >= 0 ? full : list("months.short").indexOf(word));
    }
}
