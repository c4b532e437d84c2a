package org.openita.model.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Texts that were written before, as they are written: most of what analyses say is the same in all of them, and to escape and encode it
 * takes longer than to look it up. Of texts that come but once nothing is kept, and never more than some thousands. Thread-safe.
 */
final class KnownTexts {

    private static final int SHORTEST = 3;
    private static final int MOST = 4_096;
    private static final int SLOTS = 1 << 14;

    private static final int MOST_NAMES = 1_024;

    private final Map<String, SerializableString> known = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> names = new ConcurrentHashMap<>();

    /** The hashes of texts that came once; a thread that overlooks what another put there only makes a text come a third time. */
    private final int[] once = new int[SLOTS];

    /** The name of a member as it is written: there are few of them, and each is written again and again. */
    SerializableString name(String name) {
        SerializableString before = names.get(name);
        if (before != null) {
            return before;
        }
        SerializableString now = serialized(name);
        if (names.size() < MOST_NAMES) {
            names.put(name, now);
        }
        return now;
    }

    /** The text as it is written; null if it is not known, or not to be written as it is. */
    @Nullable
    SerializableString find(String text) {
        return text.length() < SHORTEST ? null : known.get(text);
    }

    /** Hears of a text that was written and holds nothing hidden. */
    void written(String text) {
        if (text.length() < SHORTEST || known.size() >= MOST) {
            return;
        }
        int hash = text.hashCode();
        int slot = hash & (SLOTS - 1);
        if (once[slot] == hash) {
            known.put(text, serialized(text));
        } else {
            once[slot] = hash;
        }
    }

    private static SerializableString serialized(String text) {
        SerializedString serialized = new SerializedString(text);
        serialized.asQuotedUTF8(); // kept by it from now on
        return serialized;
    }
}
