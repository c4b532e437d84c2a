package org.openita.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openita.model.json.JsonWriter;
import org.openita.model.json.ProblemJson;
import org.openita.model.json.RawJson;
import org.openita.model.problem.Problem;

/**
 * Documents that were not taken, one a line, each with its place and what is wrong with it. They lie in a temporary file, which is gone
 * when the program ends. What is JSON can be mended where it stands, and the lines read like any others. Not thread-safe.
 */
final class RejectedLines {

    static final String RECORD = "record";

    /** The members of a line that holds a document. */
    static final Set<String> KEYS = Set.of("place", "problems", RECORD);

    private @Nullable SeekableByteChannel lines;
    private int size;

    /** How many there are. */
    int size() {
        return size;
    }

    /** @param isJson whether it is JSON at all; what is none is kept as a text */
    void add(RawJson raw, String place, boolean isJson, List<Problem> problems) {
        String said = JsonWriter.compact(json -> json.object(line -> {
            line.text("place", place);
            line.array("problems", all -> problems.forEach(it -> all.object(one -> ProblemJson.write(one, it))));
            if (!isJson) {
                line.text("text", new String(raw.bytes(), StandardCharsets.UTF_8));
            }
        }));
        size++;
        try {
            if (isJson) {
                put(said.substring(0, said.length() - 1) + ",\"" + RECORD + "\":");
                put(onOneLine(raw.bytes()));
                put("}\n");
            } else {
                put(said + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream out) throws IOException {
        SeekableByteChannel kept = lines;
        if (kept != null) {
            kept.position(0);
            Channels.newInputStream(kept).transferTo(out);
        }
    }

    /** No text in JSON holds a line break, so all there are stand between values. */
    private static byte[] onOneLine(byte[] document) {
        byte[] line = document.clone();
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
        }
        return line;
    }

    private void put(String text) throws IOException {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] bytes) throws IOException {
        SeekableByteChannel to = lines;
        if (to == null) {
            Path file = Files.createTempFile("ita-", ".jsonl");
            to = Files.newByteChannel(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            lines = to;
        }
        to.write(ByteBuffer.wrap(bytes));
    }
}
