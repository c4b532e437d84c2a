package org.openita.server.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.scoring.Analysis;
import org.openita.scoring.check.CheckedFile;
import org.openita.scoring.check.FilesCheck;
import org.openita.scoring.check.FilesCheck.Given;
import org.openita.scoring.output.CheckJson;
import org.openita.spring.ItaEngines;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Analyses and checks the results in a request. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class AnalysisController {

    private final ItaEngines engines;

    AnalysisController(ItaEngines engines) {
        this.engines = engines;
    }

    /** The analysis of a result; of several a list. */
    @PostMapping("/assess")
    String assess(HttpServletRequest request, @RequestParam @Nullable Integer year)
            throws IOException, ServletException {
        List<Analysis> analyses = results(request, year).stream()
                .map(result -> engines.analyse(result.assessment()))
                .toList();
        return analyses.size() == 1
                ? analyses.get(0).toJson()
                : analyses.stream().map(Analysis::toJson).collect(JsonList.COLLECTOR);
    }

    /** What is missing, doubtful or impossible in results, each alone and beside the others. */
    @PostMapping("/check")
    String check(HttpServletRequest request, @RequestParam @Nullable Integer year)
            throws IOException, ServletException {
        List<Given> given = results(request, year).stream()
                .map(result -> new Given(result.place(), result.assessment()))
                .toList();
        FilesCheck together = FilesCheck.of(given);
        List<CheckedFile> checked =
                given.stream().map(one -> checked(one, together)).toList();
        return checked.size() == 1 ? CheckJson.of(checked.get(0)) : CheckJson.ofAll(checked);
    }

    private CheckedFile checked(Given one, FilesCheck together) {
        List<Note> notes = new ArrayList<>(engines.check(one.result()));
        notes.addAll(together.notes(one));
        return new CheckedFile(one.file(), notes);
    }

    /** All results, or all that is wrong with any: no figure is passed over. */
    private List<LocatedAssessment> results(HttpServletRequest request, @Nullable Integer year)
            throws IOException, ServletException {
        ResultFile file =
                Uploads.of(request).only(Uploads.FILE).results(engines.kits().known(), year(year));
        if (!file.problems().isEmpty()) {
            throw new InputException(file.problems());
        }
        return file.results();
    }

    private Optional<FiscalYear> year(@Nullable Integer year) {
        return Optional.ofNullable(year)
                .map(given -> engines.of(given).framework().fiscalYear());
    }
}
