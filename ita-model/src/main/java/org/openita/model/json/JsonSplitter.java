package org.openita.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/**
 * Splits a text in UTF-8 of any length into its documents: the elements of an array, the lines of JSON lines, or the only document.
 *
 * <p>A document may be as long as the limits say, the text may be longer. Where brackets and commas between documents are wrong it
 * cannot be known what follows: that is noted, and what was split off until then is good. Not thread-safe.
 */
public final class JsonSplitter {

    private final JsonBytes bytes;
    private final String source;
    private final JsonLimits limits;
    private final ReadingProblems problems;
    private final Consumer<RawJson> sink;
    private long documents;

    private JsonSplitter(InputStream in, String source, JsonLimits limits, ProblemLog log, Consumer<RawJson> sink) {
        this.bytes = new JsonBytes(in);
        this.source = source;
        this.limits = limits;
        this.problems = new ReadingProblems(limits, log);
        this.sink = sink;
    }

    /**
     * Splits a stream, to its end, and leaves it open.
     *
     * @param source what places call it; a name that ends with {@code .jsonl} or {@code .ndjson} says that each line is a document
     * @param log takes what is wrong between documents
     * @param sink takes each document
     * @throws IOException if the stream fails
     */
    public static void split(InputStream in, String source, JsonLimits limits, ProblemLog log, Consumer<RawJson> sink)
            throws IOException {
        try {
            new JsonSplitter(in, source, limits, log, sink).split();
        } catch (JsonRefusal noted) {
            // what follows is lost, and the log says so
        }
    }

    private void split() throws IOException {
        bytes.skipMark();
        bytes.skipBlanks();
        if (bytes.peek() < 0) {
            throw problems.empty(Place.of(source));
        }
        if (bytes.peek() == '[') {
            array();
        } else if (new LinesAhead(bytes, limits.bytes()).areDocuments(source)) {
            lines();
        } else {
            rest();
        }
    }

    private void array() throws IOException {
        Place whole = here();
        bytes.next();
        bytes.skipBlanks();
        if (bytes.peek() == ']') {
            problems.emptyList(whole);
        }
        while (bytes.peek() != ']') {
            bytes.mark();
            Origin origin = origin("$[" + documents + "]");
            value();
            handOn(origin);
            between();
        }
        bytes.next();
        bytes.skipBlanks();
        if (bytes.peek() >= 0) {
            throw problems.trailing(here());
        }
    }

    /** A comma, and what may be in its place. */
    private void between() throws IOException {
        bytes.skipBlanks();
        bytes.mark();
        int sign = bytes.peek();
        if (sign == ',') {
            bytes.next();
            bytes.skipBlanks();
            sign = bytes.peek();
            if (sign == ']' || sign == ',') {
                throw problems.rest(SyntaxDiagnosis.of(0, "json-stray-comma", (char) sign), here());
            }
        } else if (sign == '{') {
            problems.note(SyntaxDiagnosis.of(0, "json-comma-missing"), here());
        } else if (sign != ']' && sign >= 0) {
            throw problems.rest(SyntaxDiagnosis.of(0, "json-sign-misplaced", String.valueOf((char) sign)), here());
        }
        if (sign < 0) {
            throw problems.rest(SyntaxDiagnosis.end(0), here());
        }
    }

    /** Goes behind a value; one that is wrong ends where its brackets do, its texts at the latest with their line. */
    private void value() throws IOException {
        int depth = 0;
        boolean isText = false;
        for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
            if (isText) {
                isText = b != '"' && b != '\n';
                if (b == '\\') {
                    step();
                }
            } else if (b == '"') {
                isText = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (depth == 0 && (b == ',' || b == ']' || JsonBytes.isBlank(b))) {
                return;
            } else if ((b == '}' || b == ']') && --depth <= 0) {
                step();
                return;
            }
            step();
        }
    }

    private void lines() throws IOException {
        while (bytes.peek() >= 0) {
            bytes.skipBlanks();
            bytes.mark();
            Origin origin = origin(Origin.ROOT);
            while (bytes.peek() >= 0 && bytes.peek() != '\n' && bytes.peek() != '\r') {
                step();
            }
            if (bytes.marked() > 0) {
                handOn(origin);
            }
        }
    }

    private void rest() throws IOException {
        bytes.mark();
        Origin origin = origin(Origin.ROOT);
        while (bytes.peek() >= 0) {
            step();
        }
        sink.accept(new RawJson(documents++, bytes.taken(), origin, limits, true));
    }

    private void handOn(Origin origin) {
        sink.accept(new RawJson(documents++, bytes.taken(), origin, limits, false));
    }

    private void step() throws IOException {
        if (bytes.peek() >= 0) {
            bytes.next();
        }
        if (bytes.marked() > limits.bytes()) {
            throw problems.tooLongDocument(here());
        }
    }

    private Place here() {
        return Place.of(source, bytes.line(), bytes.column());
    }

    private Origin origin(String path) {
        return new Origin(source, bytes.line() - 1, bytes.column() - 1, path);
    }
}
