package org.openita.model.finding;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The detail of a rule's note that lists the items it speaks of. */
    public static final String ABOUT = "about";

    public Note {
        details = ImmutableMap.copyOf(details);
    }

    /** A note of the data checks or the engine. */
    public Note(NoteKind kind, Text text, Map<String, Object> details) {
        this(kind.wireName(), text, details);
    }

    /** What it is called: its kind, and of a rule's note that speaks of items, these: {@code gap.e4}. */
    public String code() {
        return details.get(ABOUT) instanceof List<?> items
                ? kind + "." + items.stream().map(String::valueOf).collect(Collectors.joining("+"))
                : kind;
    }

    /** The reasons of a rule's note; a note of the data checks has none but its words. */
    public List<Because> because() {
        return details.get("because") instanceof List<?> reasons
                ? reasons.stream()
                        .flatMap(it -> it instanceof Map<?, ?> reason ? Stream.of(reason(reason)) : Stream.empty())
                        .toList()
                : List.of();
    }

    private static Because reason(Map<?, ?> reason) {
        return new Because(
                String.valueOf(reason.get("rule")),
                String.valueOf(reason.get("source")),
                String.valueOf(reason.get("subject")),
                new BigDecimal(String.valueOf(reason.get("value"))),
                String.valueOf(reason.get("comparison")),
                new BigDecimal(String.valueOf(reason.get("threshold"))),
                reason.containsKey("basis") ? String.valueOf(reason.get("basis")) : "");
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
