package org.openita.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.openita.model.problem.Visible;

/**
 * The last door before the screen: characters that a terminal obeys, that turn the direction of writing or that no one sees are
 * written out as {@code <U+001B>}, wherever they come from.
 *
 * <p>Line ends and tabs pass, and a carriage return where a line ends or a count begins anew. JSON has escapes of its own by then. Not
 * thread-safe.
 */
final class ScreenWriter extends FilterWriter {

    private static final int NONE = -1;

    private int held = NONE;

    ScreenWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        char next = (char) character;
        if (held == NONE) {
            take(next);
        } else {
            char first = (char) held;
            held = NONE;
            if (first == '\r') {
                writeOne(first, next == '\n' || (next >= '0' && next <= '9'));
                take(next);
            } else if (Character.isLowSurrogate(next)) {
                writePair(first, next);
            } else {
                writeOne(first, false);
                take(next);
            }
        }
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        if (held == NONE && Visible.isPlain(text)) {
            out.write(text, offset, length);
            return;
        }
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }

    @Override
    public void close() throws IOException {
        if (held != NONE) {
            writeOne((char) held, false);
            held = NONE;
        }
        super.close();
    }

    /** Whether a character may pass can depend on the next. */
    private void take(char next) throws IOException {
        if (next == '\r' || Character.isHighSurrogate(next)) {
            held = next;
        } else {
            writeOne(next, next == '\n' || next == '\t' || !Visible.isHidden(next));
        }
    }

    private void writeOne(char character, boolean asItIs) throws IOException {
        out.write(asItIs ? String.valueOf(character) : Visible.written(character));
    }

    private void writePair(char high, char low) throws IOException {
        int character = Character.toCodePoint(high, low);
        out.write(Visible.isHidden(character) ? Visible.written(character) : Character.toString(character));
    }
}
