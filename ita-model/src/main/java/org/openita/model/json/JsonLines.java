package org.openita.model.json;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/** Reads a text that holds a document a line. Not thread-safe. */
final class JsonLines {

    /** Twelve years of the whole country. */
    private static final int MOST = 100_000;

    private final String source;
    private final JsonLimits limits;
    private final ProblemLog log;
    private final BiConsumer<Json, ProblemLog> sink;
    private int documents;

    JsonLines(String source, JsonLimits limits, ProblemLog log, BiConsumer<Json, ProblemLog> sink) {
        this.source = source;
        this.limits = limits;
        this.log = log;
        this.sink = sink;
    }

    /** Whether the first line is an object as a whole and the next begins another, which no single document allows. */
    static boolean isOne(String text) {
        Iterator<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).iterator();
        if (!lines.hasNext()) {
            return false;
        }
        String first = lines.next();
        return first.startsWith("{")
                && first.endsWith("}")
                && lines.hasNext()
                && lines.next().startsWith("{");
    }

    void read(String text) {
        int above = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext() && !log.isFull(); above++) {
            String line = lines.next();
            if (!line.isBlank() && !read(line, above)) {
                return;
            }
        }
    }

    /** Whether there may be more. */
    private boolean read(String line, int above) {
        if (++documents > MOST) {
            new ReadingProblems(limits, log).tooManyDocuments(Place.of(source, above + 1, 1), MOST);
            return false;
        }
        ProblemLog own = new ProblemLog();
        document(line, above, own).ifPresent(json -> sink.accept(json, own));
        log.addAll(own.problems());
        return true;
    }

    private Optional<Json> document(String line, int above, ProblemLog own) {
        try {
            return Optional.of(
                    new TreeBuilder(line, new Origin(source, above, 0, Origin.ROOT), limits, own).document());
        } catch (JsonRefusal noted) {
            return Optional.empty();
        }
    }
}
