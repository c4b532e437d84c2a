package org.openita.server.api;

import com.google.common.collect.Maps;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.scoring.ItaEngine;
import org.openita.server.call.Calls;
import org.openita.server.call.Calls.Call;
import org.openita.server.call.ServerTexts;
import org.openita.server.call.Uploads;
import org.openita.spring.ItaEngines;
import org.openita.tables.score.LocatedAssessment;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.diff.AgencyImpact;
import org.openita.workbench.diff.CountryImpact;
import org.openita.workbench.diff.DiffJson;
import org.openita.workbench.diff.PackDiff;
import org.openita.workbench.diff.RuleTrial;
import org.openita.workbench.lint.output.PackCheckJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks and tests a rule pack that came with a request, and says what it would change. */
@RestController
@RequestMapping("/api/v1/rules")
final class RulesController {

    private static final String BEFORE = "before";

    /** So many results are told one by one. */
    private static final int FEW = 20;

    private final Calls calls;
    private final ItaEngines engines;
    private final ResultReader results;

    RulesController(Calls calls, ItaEngines engines, ResultReader results) {
        this.calls = calls;
        this.engines = engines;
        this.results = results;
    }

    /** Every problem of a pack, and what its lints report; that a pack is wrong is no failure of the request. */
    @PostMapping("/check")
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        return calls.call(
                request,
                List.of("name"),
                List.of(Uploads.FILE),
                call -> Bodies.json(PackCheckJson.of(rules(call, Uploads.FILE).check())));
    }

    /** What came of the cases of a pack. */
    @PostMapping("/test")
    ResponseEntity<byte[]> test(HttpServletRequest request) throws IOException {
        return calls.call(request, List.of("name"), List.of(Uploads.FILE), call -> {
            GivenRules rules = rules(call, Uploads.FILE);
            return Bodies.json(CaseRunJson.of(rules.cases(rules.pack()).years().stream()
                    .map(YearCases::run)
                    .toList()));
        });
    }

    /** What a pack does otherwise than the rules in force, or than another pack, and for whom. */
    @PostMapping("/diff")
    ResponseEntity<byte[]> diff(HttpServletRequest request) throws IOException {
        List<String> fields = List.of(Uploads.FILE, BEFORE, "result");
        return calls.call(request, List.of("name", "year"), fields, call -> Bodies.json(diff(call)));
    }

    private GivenRules rules(Call call, String field) throws IOException {
        return GivenRules.of(call.files().only(field), engines.kits());
    }

    private String diff(Call call) throws IOException {
        GivenRules given = rules(call, Uploads.FILE);
        Map<FiscalYear, ItaEngine> after = given.engines(given.pack());
        Map<FiscalYear, ItaEngine> before = before(call, after);
        SortedSet<FiscalYear> both = new TreeSet<>(before.keySet());
        both.retainAll(after.keySet());
        if (both.isEmpty()) {
            throw ServerTexts.refused(BEFORE, "packs-of-other-years", before.keySet(), after.keySet());
        }
        PackDiff diff = PackDiff.of(of(before, both.last()), of(after, both.last()));
        List<LocatedAssessment> found = call.files().of("result").isEmpty() ? List.of() : results.all(call, "result");
        for (LocatedAssessment each : found) {
            if (!both.contains(each.assessment().fiscalYear())) {
                throw ServerTexts.refused(
                        each.place(), "result-of-other-year", each.assessment().fiscalYear(), both);
            }
        }
        return found.size() > FEW
                ? DiffJson.of(diff, List.of(), Optional.of(together(found, before, after)))
                : DiffJson.of(diff, each(found, before, after));
    }

    private Map<FiscalYear, ItaEngine> before(Call call, Map<FiscalYear, ItaEngine> after) throws IOException {
        if (!call.files().of(BEFORE).isEmpty()) {
            GivenRules given = rules(call, BEFORE);
            return given.engines(given.pack());
        }
        return Maps.toMap(after.keySet(), year -> engines.of(year.year()));
    }

    private static ItaEngine of(Map<FiscalYear, ItaEngine> engines, FiscalYear year) {
        return Objects.requireNonNull(engines.get(year));
    }

    private static List<AgencyImpact> each(
            List<LocatedAssessment> found, Map<FiscalYear, ItaEngine> before, Map<FiscalYear, ItaEngine> after) {
        List<AgencyImpact> impacts = new ArrayList<>();
        for (LocatedAssessment each : found) {
            Assessment result = each.assessment();
            impacts.add(AgencyImpact.of(
                    each.place(),
                    of(before, result.fiscalYear()).analyse(result),
                    of(after, result.fiscalYear()).analyse(result)));
        }
        return impacts;
    }

    private static CountryImpact together(
            List<LocatedAssessment> found, Map<FiscalYear, ItaEngine> before, Map<FiscalYear, ItaEngine> after) {
        CountryImpact together = new CountryImpact();
        Map<FiscalYear, RuleTrial> trials = new TreeMap<>();
        for (LocatedAssessment each : found) {
            RuleTrial trial = trials.computeIfAbsent(
                    each.assessment().fiscalYear(), year -> RuleTrial.of(of(before, year), of(after, year)));
            together.add(trial, trial.on(each.assessment()));
        }
        return together;
    }
}
