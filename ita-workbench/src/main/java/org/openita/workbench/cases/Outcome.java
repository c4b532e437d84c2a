package org.openita.workbench.cases;

import java.util.List;
import org.openita.scoring.Analysis;

/**
 * What came of a case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of the case
 * @param analysis what the engine made of it
 * @param failures what came out otherwise than expected; empty if the case holds
 */
public record Outcome(Case of, Analysis analysis, List<Failure> failures) {

    public Outcome {
        failures = List.copyOf(failures);
    }

    /** Whether everything came out as expected. */
    public boolean holds() {
        return failures.isEmpty();
    }
}
