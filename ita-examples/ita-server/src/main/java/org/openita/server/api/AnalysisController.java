package org.openita.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.scoring.Analysis;
import org.openita.scoring.check.CheckedFile;
import org.openita.scoring.check.FilesCheck;
import org.openita.scoring.check.FilesCheck.Given;
import org.openita.scoring.output.CheckJson;
import org.openita.server.call.Calls;
import org.openita.server.call.Calls.Call;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Analyses and checks the results in a request, and says how they were read. */
@RestController
@RequestMapping("/api/v1")
final class AnalysisController {

    private static final List<String> PARAMETERS = List.of("name", "year");

    private final Calls calls;
    private final ItaEngines engines;
    private final ResultReader results;

    AnalysisController(Calls calls, ItaEngines engines, ResultReader results) {
        this.calls = calls;
        this.engines = engines;
        this.results = results;
    }

    /** The analysis of a result, beside earlier ones where they came with it; of several a list. */
    @PostMapping("/assess")
    ResponseEntity<byte[]> assess(HttpServletRequest request) throws IOException {
        return calls.call(request, PARAMETERS, List.of(Uploads.FILE, ResultReader.PREVIOUS), this::assessed);
    }

    private ResponseEntity<byte[]> assessed(Call call) {
        if (!call.files().of(ResultReader.PREVIOUS).isEmpty()) {
            Assessment now = results.one(call, Uploads.FILE);
            return Bodies.json(engines.analyse(now, results.earlier(call, now)));
        }
        List<Analysis> analyses = results.all(call).stream()
                .map(result -> engines.analyse(result.assessment()))
                .toList();
        return analyses.size() == 1
                ? Bodies.json(analyses.get(0))
                : Bodies.json(analyses.stream().map(Analysis::toJson).collect(Bodies.LIST));
    }

    /** What is missing, doubtful or impossible in results, each alone and beside the others. */
    @PostMapping("/check")
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        return calls.call(request, PARAMETERS, List.of(Uploads.FILE), call -> {
            List<Given> given = results.all(call).stream()
                    .map(result -> new Given(result.place(), result.assessment()))
                    .toList();
            FilesCheck together = FilesCheck.of(given);
            List<CheckedFile> checked =
                    given.stream().map(one -> checked(one, together)).toList();
            return Bodies.json(checked.size() == 1 ? CheckJson.of(checked.get(0)) : CheckJson.ofAll(checked));
        });
    }

    private CheckedFile checked(Given one, FilesCheck together) {
        List<Note> notes = new ArrayList<>(engines.check(one.result()));
        notes.addAll(together.notes(one));
        return new CheckedFile(one.file(), notes);
    }

    /** How a file was understood: its results, what was passed over, and what is wrong with it, which is no failure here. */
    @PostMapping("/import")
    ResponseEntity<byte[]> read(HttpServletRequest request) throws IOException {
        return calls.call(
                request,
                PARAMETERS,
                List.of(Uploads.FILE),
                call -> Bodies.json(ReadingJson.of(results.file(call, Uploads.FILE))));
    }
}
