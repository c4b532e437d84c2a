package org.openita.model.finding;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.openita.model.text.Text;

/**
 * Something the reader of a result should know: a figure that is missing, doubtful or contradicted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind such as {@code missing} or {@code published-mismatch}
 * @param text the note in words
 * @param details the same as data, in a stable order; values are strings, {@link java.math.BigDecimal}s, lists or maps of
 *     these
 */
public record Note(String kind, Text text, Map<String, Object> details) {

    /** The kind of notes that explain a figure and doubt nothing. */
    public static final String MISSED_ITEMS = "missed-items";

    /** The kind of the note that missing scores leave advice open. */
    public static final String ADVICE_OPEN = "advice-open";

    /** The kind of the note that missing scores leave open whether targets are reached. */
    public static final String TARGET_OPEN = "target-open";

    public Note {
        details = ImmutableMap.copyOf(details);
    }

    /** Whether it says itself that it is not sure, by a confidence of {@code low}. */
    public boolean isUnsure() {
        return "low".equals(details.get("confidence"));
    }

    /** Whether something is missing, doubtful or contradicted; else the note only explains. */
    public boolean isDoubt() {
        return !kind.equals(MISSED_ITEMS);
    }
}
