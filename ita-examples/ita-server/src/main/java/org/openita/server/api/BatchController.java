package org.openita.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.model.json.JsonWriter;
import org.openita.model.text.Language;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.AnalysisJson;
import org.openita.scoring.output.RowColumn;
import org.openita.scoring.output.RowColumns;
import org.openita.server.call.Calls;
import org.openita.server.call.Refusal;
import org.openita.server.call.ServerLimits;
import org.openita.server.call.Upload;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.openita.tables.ResultFile;
import org.openita.tables.ResultStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Analyses the results of many agencies, one a line, each written as soon as it is made. The last line is {@code {"end": …}}: where it
 * is missing, the answer broke off.
 */
@RestController
@RequestMapping("/api/v1")
final class BatchController {

    private static final String LINES = "application/jsonl;charset=UTF-8";

    private final Calls calls;
    private final ItaEngines engines;
    private final ResultReader results;
    private final Duration longest;

    BatchController(Calls calls, ItaEngines engines, ResultReader results, ServerLimits limits) {
        this.calls = calls;
        this.engines = engines;
        this.results = results;
        this.longest = limits.longestBatch();
    }

    /** The analyses, and at the end how many they are and what is wrong with the rest. */
    @PostMapping("/batch")
    void batch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        calls.stream(request, List.of("name", "year", "brief", "lang"), List.of(Uploads.FILE), call -> {
            boolean isBrief = call.query().isSet("brief");
            Set<Language> texts = texts(call.query().oneOf("lang", List.of("th", "en", "none")));
            List<RowColumn> columns = RowColumns.brief(engines.kits().known());
            ResultStream stream = new ResultStream(engines.kits().known(), results.year(call));
            Upload file = call.files().only(Uploads.FILE);
            response.setContentType(LINES);
            Lines lines = new Lines(response.getOutputStream(), System.nanoTime() + longest.toNanos());
            ResultFile read = stream.read(
                    file.open(),
                    file.name(),
                    (number, result) -> {
                        Analysis analysis = engines.analyse(result.assessment());
                        return isBrief ? row(analysis, columns) : AnalysisJson.line(analysis, texts);
                    },
                    lines::write);
            lines.write(end(lines.count, read));
            response.flushBuffer();
            return lines;
        });
    }

    private static Set<Language> texts(String wanted) {
        return wanted.equals("none") ? Set.of() : Set.of(wanted.equals("en") ? Language.EN : Language.TH);
    }

    private static byte[] end(long results, ResultFile read) {
        return line(JsonWriter.compact(json -> json.object(all -> all.object("end", end -> {
            end.number("results", results);
            ReadingJson.write(end, read);
        }))));
    }

    private static byte[] row(Analysis analysis, List<RowColumn> columns) {
        return line(JsonWriter.compact(json -> json.object(row -> columns.forEach(
                column -> member(row, column.name(), column.value().apply(analysis))))));
    }

    private static void member(JsonWriter row, String name, Optional<?> value) {
        if (value.isEmpty()) {
            row.none(name);
        } else if (value.get() instanceof BigDecimal points) {
            row.number(name, points);
        } else if (value.get() instanceof Integer count) {
            row.number(name, count);
        } else {
            row.text(name, value.get().toString());
        }
    }

    private static byte[] line(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Lines that go out as they come, until their time is over. */
    private static final class Lines {

        private final OutputStream out;
        private final long end;
        private long count;

        Lines(OutputStream out, long end) {
            this.out = out;
            this.end = end;
        }

        void write(byte[] line) {
            if (System.nanoTime() > end) {
                throw Refusal.of(503, "batch-too-long");
            }
            try {
                out.write(line);
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
