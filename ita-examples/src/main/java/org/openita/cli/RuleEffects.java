package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.tables.score.LocatedAssessment;
import org.openita.workbench.diff.AgencyImpact;
import org.openita.workbench.diff.CountryImpact;
import org.openita.workbench.diff.RuleTrial;

/**
 * What a change of rules does to results: to each of a few, or to many together. Outcomes are taken in by one thread; {@link #on} may
 * be asked by several.
 */
final class RuleEffects {

    /** So many results are told one by one. */
    private static final int FEW = 20;

    private final RuleSource before;
    private final RuleSource after;
    private final Map<FiscalYear, RuleTrial> trials = new ConcurrentHashMap<>();
    private final CountryImpact together = new CountryImpact();
    private final List<Effect> few = new ArrayList<>();
    private int all;

    RuleEffects(RuleSource before, RuleSource after) {
        this.before = before;
        this.after = after;
    }

    /** The outcome of a trial on a result that was read from a file. */
    record Effect(String file, Assessment result, RuleTrial trial, RuleTrial.Outcome outcome) {}

    /** Tries both on a result. */
    Effect on(String file, LocatedAssessment located) {
        Assessment result = located.assessment();
        RuleTrial trial = trials.computeIfAbsent(
                result.fiscalYear(), year -> RuleTrial.of(before.engine(year), after.engine(year)));
        String place = located.place().startsWith(file) ? located.place() : file;
        return new Effect(place, result, trial, trial.on(result));
    }

    void add(Effect effect) {
        all++;
        together.add(effect.trial(), effect.outcome());
        if (all <= FEW) {
            few.add(effect);
        }
    }

    /** Each result for itself, where they are few; none, where they are many. */
    List<AgencyImpact> ofEach() {
        return all > FEW
                ? List.of()
                : few.stream()
                        .map(effect -> AgencyImpact.of(
                                effect.file(), before.analyse(effect.result()), after.analyse(effect.result())))
                        .toList();
    }

    /** All of them together, where they are many. */
    Optional<CountryImpact> together() {
        return all > FEW ? Optional.of(together) : Optional.empty();
    }
}
