package org.openita.workbench.cases;

import java.util.List;
import org.openita.model.framework.FiscalYear;
import org.openita.workbench.cases.PackCases.YearCases;

/**
 * What came of a pack's cases in one fiscal year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cases the cases
 * @param outcomes what came of each, in order
 */
public record CaseRun(YearCases cases, List<Outcome> outcomes) {

    public CaseRun {
        outcomes = List.copyOf(outcomes);
    }

    static CaseRun of(YearCases cases) {
        return new CaseRun(
                cases,
                cases.cases().stream()
                        .map(one -> one.check(one.analysedBy(cases.engine())))
                        .map(outcome -> PackCase.explained(outcome, cases.engine()))
                        .toList());
    }

    /** The fiscal year that it ran in. */
    public FiscalYear year() {
        return cases.engine().framework().fiscalYear();
    }

    /** Whether every case holds. */
    public boolean holds() {
        return failed().isEmpty();
    }

    /** The outcomes of the cases that do not hold. */
    public List<Outcome> failed() {
        return outcomes.stream().filter(outcome -> !outcome.holds()).toList();
    }
}
