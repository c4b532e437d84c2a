package org.openita.rules.language;

import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/** The words for what is wrong with a rule pack, in {@code problems_th.properties} and {@code problems_en.properties}. */
public final class RuleProblems {

    static final ProblemTexts TEXTS = ProblemTexts.beside(RuleProblems.class);

    private RuleProblems() {}

    /** An empty log for what is wrong with a rule pack. */
    public static ProblemLog log() {
        return new ProblemLog(TEXTS);
    }
}
