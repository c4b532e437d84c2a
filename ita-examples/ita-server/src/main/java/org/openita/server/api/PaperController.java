package org.openita.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.Json;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.ProblemLog;
import org.openita.model.profile.Profile;
import org.openita.model.profile.StatedProfile;
import org.openita.report.ReportFormat;
import org.openita.report.ReportRequest;
import org.openita.report.chart.Chart;
import org.openita.report.chart.PngCanvas;
import org.openita.report.draft.ReportBuilder;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import org.openita.scoring.whatif.WhatIf;
import org.openita.server.call.Calls;
import org.openita.server.call.Calls.Call;
import org.openita.server.call.Query;
import org.openita.server.call.ServerTexts;
import org.openita.server.call.Upload;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.openita.spring.ProblemDetails;
import org.openita.tables.ResultFile;
import org.openita.tables.ResultTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes the papers about a result, and the form to fill in. */
@RestController
@RequestMapping("/api/v1")
final class PaperController {

    private static final List<String> FIELDS = List.of(Uploads.FILE, ResultReader.PREVIOUS, "profile");
    private static final List<String> PARAMETERS = List.of("name", "year", "format", "lang", "thai-digits", "date");
    private static final double PIXELS_ACROSS = 1080;

    /** Nowhere: no picture is looked for on the disk of the service. */
    private static final Path NOWHERE = Path.of("");

    private final Calls calls;
    private final ItaEngines engines;
    private final ResultReader results;

    PaperController(Calls calls, ItaEngines engines, ResultReader results) {
        this.calls = calls;
        this.engines = engines;
        this.results = results;
    }

    /** The report on a result. */
    @PostMapping("/report")
    ResponseEntity<byte[]> report(HttpServletRequest request) throws IOException {
        return calls.call(request, PARAMETERS, FIELDS, call -> {
            ReportFormat format =
                    call.query().constant("format", ReportFormat.class).orElse(ReportFormat.DOCX);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(ReportBuilder.of(brief(call).withMemo(true)), out);
            return Bodies.file(out.toByteArray(), "ita-report", format.extension());
        });
    }

    /** The page for who decides, also as a picture. */
    @PostMapping("/summary")
    ResponseEntity<byte[]> summary(HttpServletRequest request) throws IOException {
        return calls.call(request, PARAMETERS, FIELDS, call -> {
            String wanted = call.query().oneOf("format", List.of("pdf", "png", "docx", "html"));
            ReportRequest brief = brief(call);
            if (wanted.equals("png")) {
                byte[] picture = PngCanvas.draw(ReportBuilder.poster(brief), PIXELS_ACROSS / Chart.WIDTH);
                return Bodies.file(picture, "ita-summary", wanted);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReportFormat.valueOf(wanted.toUpperCase(Locale.ROOT)).write(ReportBuilder.summary(brief), out);
            return Bodies.file(out.toByteArray(), "ita-summary", wanted);
        });
    }

    private ReportRequest brief(Call call) throws IOException {
        ResultFile read = results.file(call, Uploads.FILE);
        Assessment now = read.only();
        List<Assessment> earlier = results.earlier(call, now);
        List<Analysis> before = earlier.stream().map(engines::analyse).toList();
        ReportFacts facts = ReportFacts.of(engines.analyse(now, earlier), profile(call, read), before)
                .with(WhatIf.of(engines.of(now.fiscalYear().year())).outlook(now));
        Query query = call.query();
        ReportRequest brief = ReportRequest.of(facts)
                .in(ProblemDetails.language(query.oneOf("lang", List.of("th", "en"))))
                .withThaiDigits(query.isSet("thai-digits"));
        return query.text("date").map(PaperController::day).map(brief::dated).orElse(brief);
    }

    /** What the request and the workbook of the result say of the agency together; they cannot contradict one another. */
    private static Profile profile(Call call, ResultFile read) throws IOException {
        Optional<StatedProfile> sheet = read.profile();
        Optional<Upload> upload = call.files().atMostOne("profile");
        Optional<StatedProfile> given = upload.isEmpty() ? Optional.empty() : Optional.of(stated(upload.get()));
        return given.isPresent() && sheet.isPresent()
                ? given.get().with(sheet.get())
                : given.or(() -> sheet).map(StatedProfile::profile).orElse(Profile.NONE);
    }

    private static StatedProfile stated(Upload file) throws IOException {
        ProblemLog log = new ProblemLog();
        Optional<Json> document;
        try (InputStream in = file.open()) {
            document = new JsonReader().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file.name(), log);
        }
        log.throwIfAny();
        if (!(document.orElseThrow() instanceof JsonObject values)) {
            throw ServerTexts.refused(file.name(), "not-an-object");
        }
        return StatedProfile.of(values, NOWHERE);
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw ServerTexts.refused("?date", "not-a-date", given);
        }
    }

    /** The empty form of a year. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(HttpServletRequest request) throws IOException {
        return calls.call(request, List.of("year"), List.of(), call -> {
            call.query().required("year");
            int year = call.query().number("year").orElseThrow();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultTemplate.of(engines.of(year).framework()).write(out);
            return Bodies.file(out.toByteArray(), "ita-" + year, "xlsx");
        });
    }
}
