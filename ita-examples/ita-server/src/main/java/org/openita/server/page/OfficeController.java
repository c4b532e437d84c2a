package org.openita.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.InputException;
import org.openita.server.call.Calls;
import org.openita.server.call.Calls.Call;
import org.openita.server.call.Upload;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.openita.tables.ResultFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the page: a file comes with each question and goes with its answer. */
@RestController
@RequestMapping("/office/ask")
final class OfficeController {

    private static final List<String> PARAMETERS = List.of("name", "year", "which");

    private final Calls calls;
    private final ItaEngines engines;

    OfficeController(Calls calls, ItaEngines engines) {
        this.calls = calls;
        this.engines = engines;
    }

    /** The years that there are, the newest first. */
    @GetMapping("/years")
    ResponseEntity<byte[]> years() {
        return json(JsonWriter.compact(json -> json.object(all -> all.array(
                "years",
                years -> engines.kits().known().years().stream()
                        .map(FiscalYear::toString)
                        .sorted((one, other) -> other.compareTo(one))
                        .forEach(years::text)))));
    }

    /** Whose results a file holds, and what one of them means. */
    @PostMapping("/look")
    ResponseEntity<byte[]> look(HttpServletRequest request) throws IOException {
        return calls.call(request, PARAMETERS, List.of(Uploads.FILE), this::look);
    }

    private ResponseEntity<byte[]> look(Call call) throws IOException {
        Upload file = call.files().only(Uploads.FILE);
        Optional<FiscalYear> year = call.query()
                .number("year")
                .map(given -> engines.of(given).framework().fiscalYear());
        ResultFile read =
                ResultFile.read(file.open(), file.name(), engines.kits().known(), year);
        if (read.results().isEmpty()) {
            throw new InputException(read.problems());
        }
        int which = call.query()
                .number("which")
                .filter(one -> one < read.results().size())
                .orElse(0);
        Assessment result = read.results().get(which).assessment();
        String rest = JsonWriter.compact(json -> json.object(all -> {
            all.array(
                    "agencies",
                    agencies -> read.results()
                            .forEach(each ->
                                    agencies.text(each.assessment().agency().name() + " "
                                            + each.assessment().fiscalYear())));
            all.array(
                    "problems",
                    problems -> read.problems()
                            .forEach(problem -> problems.object(
                                    one -> one.text("place", problem.place().toString())
                                            .text("text", ResultView.said(problem)))));
            all.array("remarks", remarks -> read.remarks().forEach(remarks::text));
            ResultView.of(engines, result).write(all);
        }));
        return json("{\"result\":" + result.toJson().strip() + "," + rest.substring(1));
    }

    private static ResponseEntity<byte[]> json(String json) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(StandardCharsets.UTF_8));
    }
}
