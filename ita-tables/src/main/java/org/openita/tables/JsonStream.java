package org.openita.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.Json;
import org.openita.model.json.JsonLimits;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonSplitter;
import org.openita.model.json.RawJson;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.work.InOrder;
import org.openita.tables.ResultStream.Work;
import org.openita.tables.score.LocatedAssessment;

/**
 * Reads results from JSON of any length. Not thread-safe.
 *
 * @param <T> what is made of each
 */
final class JsonStream<T> {

    /**
     * A document that was read.
     *
     * @param isJson whether it is JSON at all
     * @param outcome what was made of its result, if it is a good one
     */
    private record Document<T>(RawJson raw, boolean isJson, Optional<T> outcome, List<Problem> problems) {}

    private final KnownYears years;
    private final Optional<FiscalYear> year;
    private final String name;
    private final Work<T> work;
    private final Consumer<? super T> sink;
    private final ProblemLog log = new ProblemLog();
    private final RejectedLines rejected = new RejectedLines();

    JsonStream(KnownYears years, Optional<FiscalYear> year, String name, Work<T> work, Consumer<? super T> sink) {
        this.years = years;
        this.year = year;
        this.name = name;
        this.work = work;
        this.sink = sink;
    }

    ResultFile read(InputStream in) throws IOException {
        try (InOrder<RawJson, Document<T>> documents = new InOrder<>(this::document)) {
            JsonSplitter.split(in, name, JsonLimits.DEFAULT, log, raw -> documents.add(raw, this::take));
            documents.end(this::take);
        }
        return ResultFile.of(log.problems(), rejected);
    }

    private Document<T> document(RawJson raw) {
        ProblemLog own = new ProblemLog();
        Optional<Assessment> plain = Assessment.ofPlain(raw.bytes(), years);
        Optional<Json> json = plain.isPresent() ? Optional.empty() : raw.read(own);
        Optional<Assessment> result =
                plain.or(() -> json.flatMap(document -> read(document, own))).filter(read -> isOfYear(read, raw, own));
        Optional<T> outcome = own.isEmpty()
                ? result.map(read -> work.on(raw.number(), new LocatedAssessment(place(raw), read)))
                : Optional.empty();
        return new Document<>(raw, plain.isPresent() || json.isPresent(), outcome, own.problems());
    }

    private Optional<Assessment> read(Json document, ProblemLog own) {
        return Assessment.of(unwrapped(document), years, own);
    }

    /** A line of what was put aside holds the document that has been mended. */
    private static Json unwrapped(Json document) {
        return document instanceof JsonObject object
                        && object.members().keySet().equals(RejectedLines.KEYS)
                ? Objects.requireNonNull(object.members().get(RejectedLines.RECORD))
                        .value()
                : document;
    }

    private boolean isOfYear(Assessment read, RawJson raw, ProblemLog own) {
        Optional<Problem> other = year.filter(wanted -> !wanted.equals(read.fiscalYear()))
                .map(wanted -> ResultFile.ofOtherYear(wanted, read.fiscalYear(), place(raw)));
        other.ifPresent(own::add);
        return other.isEmpty();
    }

    private void take(Document<T> document) {
        if (document.outcome().isPresent()) {
            sink.accept(document.outcome().get());
        } else {
            log.addAll(document.problems());
            rejected.add(document.raw(), place(document.raw()), document.isJson(), document.problems());
        }
    }

    private String place(RawJson raw) {
        if (raw.isWhole()) {
            return name;
        }
        return raw.isElement()
                ? name + " " + raw.path()
                : name + ":" + raw.place().line();
    }
}
