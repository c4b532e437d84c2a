package org.openita.tables.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openita.tables.text.TextEncoding;

/**
 * A stretch of a file that one thread reads.
 *
 * @param from the offset of its first byte
 * @param to the offset behind its last byte
 */
record FileChunk(long from, long to) {

    private static final int LOOK_AHEAD = 1 << 16;

    /**
     * A file in stretches of about the same length, each but the last ending with a line end. A line end may stand in a quoted
     * text: only the parser can tell, and a stretch that ends in the midst of one is not to be used.
     *
     * @param most how many stretches at most
     * @param least how long a stretch is at least, in bytes
     */
    static List<FileChunk> of(Path file, TextEncoding encoding, int most, long least) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long begin = encoding.markLength();
            long length = channel.size() - begin;
            int parts = (int) Math.max(1, Math.min(most, length / least));
            List<FileChunk> stretches = new ArrayList<>();
            for (int i = 1; i < parts; i++) {
                long end = lineEnd(channel, begin + length / parts * i / 2 * 2, encoding);
                if (end > begin && end < channel.size()) {
                    stretches.add(new FileChunk(begin, end));
                    begin = end;
                }
            }
            stretches.add(new FileChunk(begin, Math.max(begin, channel.size())));
            return stretches;
        }
    }

    /** Its text; closing it closes the file. */
    Reader open(Path file, TextEncoding encoding) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file).position(from);
        InputStream bytes = new BoundedInput(Channels.newInputStream(channel), to - from);
        return new InputStreamReader(bytes, encoding.charset());
    }

    /** How many line ends it holds. */
    long lines(Path file, TextEncoding encoding) throws IOException {
        try (LineNumberReader reader = new LineNumberReader(open(file, encoding))) {
            reader.transferTo(Writer.nullWriter());
            return reader.getLineNumber();
        }
    }

    /** The offset behind the first line end from an offset on, or -1 if there is none near. */
    private static long lineEnd(SeekableByteChannel channel, long from, TextEncoding encoding) throws IOException {
        byte[] end = "\n".getBytes(encoding.charset());
        ByteBuffer bytes = ByteBuffer.allocate(LOOK_AHEAD);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // fills the buffer
        }
        for (int i = 0; i + end.length <= bytes.position(); i += end.length) {
            if (bytes.get(i) == end[0] && bytes.get(i + end.length - 1) == end[end.length - 1]) {
                return from + i + end.length;
            }
        }
        return -1;
    }
}
