package org.openita.tables.score;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts were found to mean: tables say the same again and again. Of a table that never does only so much is kept. Not
 * thread-safe.
 */
final class Remembered<T> {

    private static final int MOST = 2_000;
    private static final int LONGEST = 200;

    private final Function<String, T> meaning;
    private final Map<String, T> known = new HashMap<>();

    Remembered(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    /** What a text means. */
    T of(String text) {
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T found = meaning.apply(text);
        if (known.size() < MOST && text.length() <= LONGEST) {
            known.put(text, found);
        }
        return found;
    }
}
