package org.openita.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a text in UTF-8 from a mark on, as far as they are looked at, and where in the text one is. Not thread-safe. */
final class JsonBytes {

    private static final int AT_ONCE = 1 << 16;
    private static final int CONTINUES = 0x80;
    private static final int CONTINUES_MASK = 0xC0;
    private static final int FOUR_BYTES = 0xF0;

    private final InputStream in;
    private byte[] buffer = new byte[AT_ONCE];
    private int mark;
    private int at;
    private int end;
    private int line = 1;
    private int column = 1;
    private boolean isAfterReturn;

    JsonBytes(InputStream in) {
        this.in = in;
    }

    /** The byte that is next, or -1 at the end. */
    int peek() throws IOException {
        return at < end ? buffer[at] & 0xFF : ahead(0);
    }

    /** A byte so many after the next, or -1 behind the end. */
    int ahead(int distance) throws IOException {
        while (at + distance >= end) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[at + distance] & 0xFF;
    }

    /** Goes on behind the next byte, which is there. */
    void next() {
        int b = buffer[at++] & 0xFF;
        if (b == '\n' || b == '\r') {
            line += b == '\n' && isAfterReturn ? 0 : 1;
            column = 1;
            isAfterReturn = b == '\r';
            return;
        }
        isAfterReturn = false;
        if ((b & CONTINUES_MASK) != CONTINUES) {
            column += b >= FOUR_BYTES ? 2 : 1;
        }
    }

    /** Goes on behind white space. */
    void skipBlanks() throws IOException {
        while (isBlank(peek())) {
            next();
        }
    }

    static boolean isBlank(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** A byte order mark belongs to no line. */
    void skipMark() throws IOException {
        if (ahead(0) == 0xEF && ahead(1) == 0xBB && ahead(2) == 0xBF) {
            at += 3;
            mark = at;
        }
    }

    /** Marks the next byte. */
    void mark() {
        mark = at;
    }

    /** How many bytes are behind the mark. */
    int marked() {
        return at - mark;
    }

    /** The bytes from the mark to here. */
    byte[] taken() {
        return Arrays.copyOfRange(buffer, mark, at);
    }

    /** The line of the next byte, from 1. */
    int line() {
        return line;
    }

    /** Its column in Java characters, from 1. */
    int column() {
        return column;
    }

    /** Reads more; what stands before the mark is let go. */
    private boolean fill() throws IOException {
        if (end == buffer.length) {
            int kept = end - mark;
            byte[] next = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
            System.arraycopy(buffer, mark, next, 0, kept);
            buffer = next;
            at -= mark;
            end = kept;
            mark = 0;
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }
}
