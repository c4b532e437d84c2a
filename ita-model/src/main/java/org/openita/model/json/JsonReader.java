package org.openita.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.openita.model.file.UnreadableFile;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/**
 * Reads JSON strictly (RFC 8259, UTF-8 or UTF-16, no member twice) into a tree that knows its places.
 *
 * <p>Whatever is wrong goes to a {@link ProblemLog}. A member that stands twice is noted, the first value is kept and reading
 * goes on; anything else that is wrong ends the reading, and the answer is empty. Time and memory are bounded by
 * {@link JsonLimits}. Immutable and thread-safe.
 */
public final class JsonReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final JsonLimits limits;

    /** A reader with limits of its own. */
    public JsonReader(JsonLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@link JsonLimits#DEFAULT}. */
    public JsonReader() {
        this(JsonLimits.DEFAULT);
    }

    /** Reads a file; one that is missing or unreadable is a problem too. */
    public Optional<Json> read(Path file, ProblemLog log) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), log);
        } catch (IOException e) {
            log.add(UnreadableFile.problem(file.toString(), e), e);
            return Optional.empty();
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name what places call it
     */
    public Optional<Json> read(InputStream in, String name, ProblemLog log) {
        return unlessRefused(
                () -> document(DocumentDecoder.decode(bytes(in, name, log), Origin.of(name), log), name, log));
    }

    /**
     * Reads a text.
     *
     * @param name what places call it
     */
    public Optional<Json> parse(String json, String name, ProblemLog log) {
        return unlessRefused(() -> {
            if (json.length() > limits.bytes()) {
                tooLong(name, log);
            }
            return document(json, name, log);
        });
    }

    /**
     * The text of a stream, which is read to its end and left open.
     *
     * @param name what places call it
     * @return empty if it is too long, cannot be read or is no text, which the log then says
     */
    public Optional<String> text(InputStream in, String name, ProblemLog log) {
        return unlessRefused(() -> DocumentDecoder.checked(
                DocumentDecoder.decode(bytes(in, name, log), Origin.of(name), log), Origin.of(name), log));
    }

    /** Whether a text holds a document a line (JSON lines) rather than one. */
    public static boolean areLines(String text) {
        return JsonLines.isOne(text);
    }

    /**
     * Reads a text of a document a line. Each is handed over with a log of its own, to which goes what else is wrong with it;
     * a line that is no JSON is noted, and the others are read all the same.
     *
     * @param name what places call it
     */
    public void parseLines(String text, String name, ProblemLog log, BiConsumer<Json, ProblemLog> sink) {
        new JsonLines(name, limits, log, sink).read(text);
    }

    private Json document(String text, String name, ProblemLog log) {
        return new TreeBuilder(DocumentDecoder.checked(text, Origin.of(name), log), Origin.of(name), limits, log)
                .document();
    }

    private static <T> Optional<T> unlessRefused(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (JsonRefusal noted) {
            return Optional.empty();
        }
    }

    private byte[] bytes(InputStream in, String name, ProblemLog log) {
        try {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                tooLong(name, log);
            }
            return bytes;
        } catch (IOException e) {
            log.add(UnreadableFile.problem(name, e), e);
            throw new JsonRefusal();
        }
    }

    private void tooLong(String name, ProblemLog log) {
        String most = String.format(Locale.ROOT, "%,d", limits.bytes());
        log.add(TEXTS.problem(Place.of(name), "file-too-long", most));
        throw new JsonRefusal();
    }
}
