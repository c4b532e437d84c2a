package org.openita.server.playground;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;
import org.openita.rules.finding.UnmetRule;
import org.openita.server.call.Calls;
import org.openita.server.call.Uploads;
import org.openita.workbench.editing.CaseTrial;
import org.openita.workbench.editing.CompletionProposal;
import org.openita.workbench.editing.Diagnostic;
import org.openita.workbench.editing.FileChange;
import org.openita.workbench.editing.Hint;
import org.openita.workbench.editing.LanguageService;
import org.openita.workbench.editing.PackTrial;
import org.openita.workbench.editing.RuleTrace;
import org.openita.workbench.editing.Span;
import org.openita.workbench.editing.Spot;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Answers the page on which a pack is edited; the pack comes with each question and goes with its answer. */
@RestController
@RequestMapping(path = "/playground/ask", produces = MediaType.APPLICATION_JSON_VALUE)
final class PlaygroundController {

    /** What is wrong at a place, and how to mend it. */
    record Slip(String file, Span span, String severity, String code, Text text, List<FileChange> mending) {}

    /** A rule on a result. */
    record Trace(
            String rule,
            Spot spot,
            boolean fired,
            List<Because> because,
            @Nullable UnmetRule unmet) {}

    /** A result by the pack's rules. */
    record Trial(@Nullable String level, List<String> findings, List<Trace> rules, List<Text> problems) {}

    private final Calls calls;
    private final JsonMapper mapper;

    PlaygroundController(Calls calls, JsonMapper mapper) {
        this.calls = calls;
        this.mapper = mapper;
    }

    /** Answers within the bounds that every request has. */
    private <T> T answer(HttpServletRequest request, Function<EditedPack, T> answer) throws IOException {
        return calls.call(
                request,
                List.of(),
                List.of(Uploads.FILE),
                call -> answer.apply(
                        EditedPack.read(call.files().only(Uploads.FILE).open(), mapper)));
    }

    /** The pack that a page begins with. */
    @GetMapping("/start")
    Map<String, String> start() {
        return StarterPack.files();
    }

    /** What keeps the pack from running, and what is wrong with its cases. */
    @PostMapping("/problems")
    List<Slip> problems(HttpServletRequest request) throws IOException {
        return answer(request, pack -> {
            LanguageService service = pack.service();
            return service.problems().stream().map(one -> slip(service, one)).toList();
        });
    }

    /** What lints report; this takes longer. */
    @PostMapping("/lint")
    List<Slip> lint(HttpServletRequest request) throws IOException {
        return answer(request, pack -> {
            LanguageService service = pack.service();
            return service.lint().stream().map(one -> slip(service, one)).toList();
        });
    }

    private static Slip slip(LanguageService service, Diagnostic found) {
        Spot spot = found.spot();
        List<FileChange> mending = found.problem().edits().isEmpty()
                ? List.of()
                : service.remedies(spot.file(), spot.span()).stream()
                        .filter(remedy -> remedy.mends().equals(found))
                        .findFirst()
                        .map(remedy -> remedy.changes())
                        .orElse(List.of());
        return new Slip(
                spot.file(),
                spot.span(),
                found.severity().toString(),
                found.code(),
                LanguageService.said(found.problem()),
                mending);
    }

    /** What could be written at a place. */
    @PostMapping("/complete")
    List<CompletionProposal> complete(HttpServletRequest request) throws IOException {
        return answer(request, pack -> pack.service().complete(pack.about(), pack.place()));
    }

    /** What stands at a place. */
    @PostMapping("/hover")
    List<Hint> hover(HttpServletRequest request) throws IOException {
        return answer(
                request,
                pack -> pack.service().hover(pack.about(), pack.place()).stream()
                        .toList());
    }

    /** A rule file laid out; as it is where it cannot be read. */
    @PostMapping("/format")
    Map<String, String> format(HttpServletRequest request) throws IOException {
        return answer(request, pack -> {
            String text = pack.texts().getOrDefault(pack.about(), "");
            return Map.of("text", pack.service().format(pack.about()).orElse(text));
        });
    }

    /** What comes of the cases, and what they leave untested. */
    @PostMapping("/cases")
    CaseTrial cases(HttpServletRequest request) throws IOException {
        return answer(request, pack -> pack.service().cases());
    }

    /** What the pack makes of a result, and why each rule fired or did not. */
    @PostMapping("/try")
    Trial trial(HttpServletRequest request) throws IOException {
        return answer(request, pack -> {
            Optional<PackTrial> trial = pack.service().trial(Assessment.parse(pack.given(), "result.json"));
            return trial.map(PlaygroundController::shown)
                    .orElseGet(() -> new Trial(null, List.of(), List.of(), List.of()));
        });
    }

    private static Trial shown(PackTrial trial) {
        List<String> findings = new ArrayList<>();
        trial.analysis()
                .conclusions()
                .forEach(found -> findings.add(found.kind().call() + " " + found.code()));
        return new Trial(
                trial.analysis().level().code(),
                findings.stream().distinct().toList(),
                trial.rules().stream().map(PlaygroundController::shown).toList(),
                List.of());
    }

    private static Trace shown(RuleTrace trace) {
        return new Trace(
                trace.rule(),
                trace.spot(),
                trace.unmet().isEmpty(),
                trace.because(),
                trace.unmet().orElse(null));
    }

    /** The pack as a directory in a zip. */
    @PostMapping(path = "/zip", produces = "application/zip")
    byte[] zip(HttpServletRequest request) throws IOException {
        return answer(request, pack -> PackZip.of(pack.texts()));
    }

    /** What cannot be answered is told in both languages. */
    @ExceptionHandler
    ResponseEntity<Map<String, List<Text>>> refused(InputException e) {
        List<Text> problems = e.problems().stream().map(LanguageService::said).toList();
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("problems", problems));
    }
}
