package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
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

    /** Cases that fail of which it is said why not; whoever mends these mends most others. */
    private static final int MOST_EXPLAINED = 50;

    public CaseRun {
        outcomes = List.copyOf(outcomes);
    }

    static CaseRun of(YearCases cases) {
        List<Outcome> outcomes = new ArrayList<>();
        long reasons = 0;
        int explained = 0;
        for (Case one : cases.cases()) {
            Outcome outcome = one.check(one.analysedBy(cases.engine()));
            reasons += outcome.analysis().reasons().count();
            if (reasons > CaseLimits.MOST_REASONS) {
                throw tooManyReasons(one);
            }
            boolean explains = !outcome.holds() && explained++ < MOST_EXPLAINED;
            outcomes.add(explains ? PackCase.explained(outcome, cases.engine()) : outcome);
        }
        return new CaseRun(cases, outcomes);
    }

    private static InputException tooManyReasons(Case last) {
        ProblemLog log = CaseProblems.log();
        log.add(last.place(), "too-many-reasons", CaseLimits.MOST_REASONS);
        return new InputException(log.problems());
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
