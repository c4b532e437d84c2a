package org.openita.server.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openita.model.json.JsonWriter;
import org.openita.model.json.ProblemJson;
import org.openita.workbench.cases.CaseRun;
import org.openita.workbench.cases.Failure;
import org.openita.workbench.cases.Outcome;
import org.openita.workbench.coverage.Coverage;

/** Writes what came of a pack's cases: each by year, with what came out otherwise and why, and how much of the rules they cover. */
final class CaseRunJson {

    private CaseRunJson() {}

    static String of(List<CaseRun> runs) {
        return JsonWriter.pretty(json -> json.object(all -> {
            all.bool("fine", runs.stream().allMatch(CaseRun::holds));
            all.array("years", years -> runs.forEach(run -> years.object(year -> write(year, run))));
        }));
    }

    private static void write(JsonWriter json, CaseRun run) {
        json.number("fiscalYear", (long) run.year().year());
        json.number("coverage", percent(Coverage.of(run.cases())));
        json.array("cases", cases -> run.outcomes().forEach(outcome -> cases.object(one -> write(one, outcome))));
    }

    private static BigDecimal percent(Coverage coverage) {
        return BigDecimal.valueOf(coverage.percent()).setScale(2, RoundingMode.FLOOR);
    }

    private static void write(JsonWriter json, Outcome outcome) {
        json.text("name", outcome.of().name());
        json.bool("holds", outcome.holds());
        json.array(
                "failures", failures -> outcome.failures().forEach(each -> failures.object(one -> write(one, each))));
    }

    private static void write(JsonWriter json, Failure failure) {
        ProblemJson.write(json, failure.place());
        json.text("expected", failure.expected());
        json.text("found", failure.found());
        json.array("whyNot", reasons -> failure.whyNot().forEach(reasons::text));
    }
}
