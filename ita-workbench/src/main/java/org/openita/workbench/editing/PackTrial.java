package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Because;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.rules.language.Rule;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.FirstUnmet;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.bench.RuleTestBed;

/**
 * What a pack that is being edited makes of a result, and why each of its own rules fired or did not.
 *
 * @param analysis the analysis by the pack's rules
 * @param rules its own rules, in order
 */
public record PackTrial(Analysis analysis, List<RuleTrace> rules) {

    public PackTrial {
        rules = List.copyOf(rules);
    }

    /**
     * Tries a view on a result.
     *
     * @return empty where the pack is not for the result's year, or does not compile
     * @throws InputException if the rules give far too much
     */
    static Optional<PackTrial> of(PackView view, Assessment result) {
        return view.compilation().engines().stream()
                .filter(engine -> engine.framework().fiscalYear().equals(result.fiscalYear()))
                .findFirst()
                .map(engine -> new PackTrial(engine.analyse(result), traces(view, engine, result)));
    }

    private static List<RuleTrace> traces(PackView view, ItaEngine engine, Assessment result) {
        RuleTestBed.Sheet sheet = RuleTestBed.of(engine).sheet(result);
        DiagnosticPlaces places = new DiagnosticPlaces(view);
        List<RuleTrace> traces = new ArrayList<>();
        for (Rule rule : engine.rules().rules()) {
            places.own(rule.place())
                    .ifPresent(spot -> traces.add(trace(
                            rule,
                            spot,
                            sheet.of(rule).stream()
                                    .flatMap(finding -> finding.because().stream())
                                    .distinct()
                                    .toList(),
                            sheet.facts())));
        }
        return traces;
    }

    private static RuleTrace trace(Rule rule, Spot spot, List<Because> because, List<Fact> facts) {
        return new RuleTrace(rule.name(), spot, because, FirstUnmet.of(CompiledRule.of(0, rule), facts));
    }
}
