package org.openita.tables.text;

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
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openita.model.text.Messages;

/** Lists of words that people write, from a UTF-8 resource of lines {@code list = word | word}. Immutable and thread-safe. */
public final class WordLists {

    private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

    private final ImmutableMap<String, ImmutableSet<String>> lists;

    private WordLists(ImmutableMap<String, ImmutableSet<String>> lists) {
        this.lists = lists;
    }

    /**
     * The lists of a resource beside a class.
     *
     * @param key makes of a word what it is compared by
     */
    public static WordLists beside(Class<?> owner, String resource, UnaryOperator<String> key) {
        ImmutableMap.Builder<String, ImmutableSet<String>> lists = ImmutableMap.builder();
        read(owner, resource)
                .forEach((list, words) ->
                        lists.put(list, WORDS.splitToStream(words).map(key).collect(ImmutableSet.toImmutableSet())));
        return new WordLists(lists.buildOrThrow());
    }

    /**
     * The words of a list, in order.
     *
     * @throws NullPointerException if there is no such list
     */
    public Set<String> of(String list) {
        return Objects.requireNonNull(lists.get(list), list);
    }

    private static Map<String, String> read(Class<?> owner, String resource) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return Messages.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The lists of words cannot be read: " + resource, e);
        }
    }
}
