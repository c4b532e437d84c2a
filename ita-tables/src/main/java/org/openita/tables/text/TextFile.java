package org.openita.tables.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of unknown encoding, opened.
 *
 * <p>The reader begins after the byte order mark. Bytes that are no text of the encoding are read as U+FFFD, which is never
 * part of a good file, so whoever reads can say where they stand. Closing it closes the file. Not thread-safe.
 *
 * @param encoding how it was saved, so that what is written beside it can be saved likewise
 * @param reader its text
 */
public record TextFile(TextEncoding encoding, Reader reader) implements AutoCloseable {

    private static final int BEGINNING = 1 << 20;

    /**
     * Opens a file. One that can be read but once, such as a pipe, is judged by its first megabyte, any other by as much of
     * it as it takes.
     *
     * @throws IOException if it is a directory or cannot be read
     */
    public static TextFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return open(Files.newInputStream(file));
        }
        TextEncoding encoding = encodingOf(file);
        return open(Files.newInputStream(file), encoding);
    }

    /**
     * Opens a stream, which is judged by its first megabyte.
     *
     * @throws IOException if it cannot be read
     */
    public static TextFile open(InputStream in) throws IOException {
        byte[] beginning = in.readNBytes(BEGINNING);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        return open(whole, EncodingDetector.detect(beginning));
    }

    /**
     * How a file was saved.
     *
     * @throws IOException if it cannot be read
     */
    public static TextEncoding encodingOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return EncodingDetector.detect(in);
        }
    }

    /** How a file was saved of which all bytes are there. */
    public static TextEncoding encodingOf(byte[] bytes) {
        try {
            return EncodingDetector.detect(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory cannot be read", e);
        }
    }

    private static TextFile open(InputStream in, TextEncoding encoding) throws IOException {
        in.skipNBytes(encoding.markLength());
        return new TextFile(encoding, new InputStreamReader(in, encoding.charset()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
