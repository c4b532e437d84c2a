package org.openita.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.report.comparison.ComparisonPage;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.comparison.Comparison;
import org.openita.scoring.whatif.ChangedAnalysis;
import org.openita.scoring.whatif.Costs;
import org.openita.scoring.whatif.Prospect;
import org.openita.scoring.whatif.WhatIf;
import org.openita.scoring.whatif.WhatIfAnswer;
import org.openita.scoring.why.Explanation;
import org.openita.server.call.Calls;
import org.openita.server.call.Calls.Call;
import org.openita.server.call.Query;
import org.openita.server.call.ServerTexts;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.openita.spring.ProblemDetails;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about a result: what would be, why something was found, what makes two differ. */
@RestController
@RequestMapping("/api/v1")
final class QuestionController {

    private final Calls calls;
    private final ItaEngines engines;
    private final ResultReader results;

    QuestionController(Calls calls, ItaEngines engines, ResultReader results) {
        this.calls = calls;
        this.engines = engines;
        this.results = results;
    }

    /** What it takes to reach a level, and what a change of scores would do. */
    @PostMapping("/what-if")
    ResponseEntity<byte[]> whatIf(HttpServletRequest request) throws IOException {
        return calls.call(
                request,
                List.of("name", "year", "target", "set", "freeze"),
                List.of(Uploads.FILE),
                call -> Bodies.json(answer(call).toJson()));
    }

    private WhatIfAnswer answer(Call call) {
        Assessment result = results.one(call, Uploads.FILE);
        ItaEngine engine = engines.of(result.fiscalYear().year());
        WhatIf whatIf = WhatIf.of(engine);
        Costs costs = Costs.read(Optional.empty(), call.query().all("freeze"), engine.framework());
        Map<String, String> changes = changes(call.query());
        Optional<ChangedAnalysis> change =
                changes.isEmpty() ? Optional.empty() : Optional.of(whatIf.change(result, changes));
        Assessment from = change.map(ChangedAnalysis::result).orElse(result);
        Optional<Prospect> prospect = call.query()
                .text("target")
                .map(wanted -> whatIf.reach(from, wanted, costs))
                .or(() -> change.isPresent() ? Optional.empty() : Optional.of(whatIf.next(from, costs)));
        Analysis now = change.map(ChangedAnalysis::after)
                .or(() -> prospect.map(Prospect::before))
                .orElseThrow();
        String name = call.files().only(Uploads.FILE).name();
        return new WhatIfAnswer(name, change, prospect, whatIf.decidingComponent(now), whatIf.worths(now));
    }

    private static Map<String, String> changes(Query query) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String given : query.all("set")) {
            int sign = given.indexOf('=');
            String subject = sign < 1 ? "" : given.substring(0, sign).strip();
            if (subject.isEmpty()
                    || changes.put(subject, given.substring(sign + 1).strip()) != null) {
                throw ServerTexts.refused("?set", "set-once-with-sign", given);
            }
        }
        return changes;
    }

    /** Why something was found, or was not. */
    @PostMapping("/why")
    ResponseEntity<byte[]> why(HttpServletRequest request) throws IOException {
        List<String> fields = List.of(Uploads.FILE, ResultReader.PREVIOUS);
        return calls.call(request, List.of("name", "year", "code"), fields, call -> {
            Assessment now = results.one(call, Uploads.FILE);
            Explanation why = engines.of(now.fiscalYear().year())
                    .why(now, results.earlier(call, now), call.query().required("code"));
            return Bodies.json(why.toJson(call.files().only(Uploads.FILE).name()));
        });
    }

    /** Two results side by side. */
    @PostMapping("/compare")
    ResponseEntity<byte[]> compare(HttpServletRequest request) throws IOException {
        return calls.call(request, List.of("year", "format", "lang"), List.of("a", "b"), call -> {
            Comparison comparison =
                    Comparison.of(engines.analyse(results.one(call, "a")), engines.analyse(results.one(call, "b")));
            if (call.query().oneOf("format", List.of("json", "html")).equals("json")) {
                return Bodies.json(comparison.toJson());
            }
            String page = ComparisonPage.of(
                    comparison, ProblemDetails.language(call.query().oneOf("lang", List.of("th", "en"))));
            return Bodies.file(page.getBytes(StandardCharsets.UTF_8), "compare", "html");
        });
    }
}
