package org.openita.tables.survey;

import java.util.Arrays;

/** The characters of one cell, kept until the row has ended. Not thread-safe. */
final class SurveyCell {

    private char[] chars = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] buffer, int offset, int count) {
        makeRoom(count);
        System.arraycopy(buffer, offset, chars, length, count);
        length += count;
    }

    void append(char c) {
        makeRoom(1);
        chars[length++] = c;
    }

    private void makeRoom(int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
        }
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
