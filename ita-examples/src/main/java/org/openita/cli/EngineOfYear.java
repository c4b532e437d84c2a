package org.openita.cli;

import java.util.HashMap;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/** The engines of one source of rules, each built when a result of its year first needs it. Not thread-safe. */
final class EngineOfYear {

    private final RuleSource source;
    private final Map<FiscalYear, ItaEngine> built = new HashMap<>();

    EngineOfYear(RuleSource source) {
        this.source = source;
    }

    /**
     * What a result means by these rules.
     *
     * @throws InputException if the rules are not for its year
     */
    Analysis analyse(Assessment result) {
        return built.computeIfAbsent(result.fiscalYear(), source::engine).analyse(result);
    }
}
