package org.openita.tables.survey;

import java.util.Arrays;

/**
 * Remembers a whole number for each of some texts, and finds it by characters in a buffer without making a string.
 *
 * <p>Full, it forgets to remember: what it does not hold is worked out again each time. Not thread-safe.
 */
final class CharTable {

    /** What a text that is not held gives. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int LONGEST = 1_000;

    private final int most;
    private char[][] keys = new char[64][];
    private int[] values = new int[64];
    private int size;

    /** @param most how many texts it holds at most */
    CharTable(int most) {
        this.most = most;
    }

    int get(char[] buffer, int offset, int length) {
        int slot = slot(buffer, offset, length);
        return keys[slot] == null ? UNKNOWN : values[slot];
    }

    /** Remembers a number, which must not be {@link #UNKNOWN}, for a text not held yet; gives it back. */
    int put(char[] buffer, int offset, int length, int value) {
        if (size < most && length <= LONGEST) {
            if (2 * ++size > keys.length) {
                grow();
            }
            insert(Arrays.copyOfRange(buffer, offset, offset + length), value);
        }
        return value;
    }

    private void insert(char[] key, int value) {
        int slot = slot(key, 0, key.length);
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        char[][] oldKeys = keys;
        int[] oldValues = values;
        keys = new char[2 * oldKeys.length][];
        values = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    /** Where a text is, or would be. */
    private int slot(char[] buffer, int offset, int length) {
        int mask = keys.length - 1;
        int slot = hash(buffer, offset, length) & mask;
        while (keys[slot] != null && !isAt(slot, buffer, offset, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int slot, char[] buffer, int offset, int length) {
        char[] key = keys[slot];
        return key.length == length && Arrays.equals(key, 0, length, buffer, offset, offset + length);
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ (hash >>> 15);
    }
}
