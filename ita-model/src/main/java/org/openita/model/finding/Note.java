package org.openita.model.finding;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.model.text.Text;

/**
 * Tells the reader of a result about a figure that is missing, doubtful or contradicted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the {@linkplain NoteKind#wireName() name} of one of the kinds, or a kind of the rule pack's own
 * @param text the note in words
 * @param details the same as data, in a stable order; values are strings, {@link java.math.BigDecimal}s, lists or maps of
 *     these
 */
public record Note(String kind, Text text, Map<String, Object> details) {

    public Note {
        details = ImmutableMap.copyOf(details);
    }

    /** A note of the data checks or the engine. */
    public Note(NoteKind kind, Text text, Map<String, Object> details) {
        this(kind.wireName(), text, details);
    }

    /** Whether it is of one of these kinds. */
    public boolean is(NoteKind... kinds) {
        return Arrays.stream(kinds).anyMatch(one -> one.wireName().equals(kind));
    }

    /** The subjects that it names, such as {@code i5} or {@code e1.part2}. */
    public List<String> subjects() {
        return Stream.of("subject", "subjects")
                .flatMap(key -> details.get(key) instanceof List<?> several
                        ? several.stream()
                        : Stream.ofNullable(details.get(key)))
                .map(String::valueOf)
                .toList();
    }

    /** Whether it says itself that it is not sure, by a confidence of {@code low}. */
    public boolean isUnsure() {
        return "low".equals(details.get("confidence"));
    }

    /** Whether something is missing, doubtful or contradicted; else the note only explains. */
    public boolean isDoubt() {
        return !is(NoteKind.MISSED_ITEMS, NoteKind.CARRIED_OVER, NoteKind.TEXT_UNREAD);
    }
}
