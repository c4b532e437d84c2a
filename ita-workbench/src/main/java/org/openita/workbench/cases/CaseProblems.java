package org.openita.workbench.cases;

import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/** The words for what is wrong with case files, in {@code problems_th.properties} and {@code problems_en.properties}. */
final class CaseProblems {

    static final ProblemTexts TEXTS = ProblemTexts.beside(CaseProblems.class);

    private CaseProblems() {}

    /** An empty log for what is wrong with case files. */
    static ProblemLog log() {
        return ProblemLog.asNoted(TEXTS);
    }
}
