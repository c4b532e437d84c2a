package org.openita.scoring;

import java.time.Instant;
import java.util.List;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;

/**
 * Describes changed rules that could not be used, while the last good ones stay in force.
 *
 * <p>Immutable and thread-safe.
 *
 * @param time when they were read
 * @param problems what is wrong with them, at least one
 */
public record Refusal(Instant time, List<Problem> problems) {

    public Refusal {
        problems = List.copyOf(problems);
    }

    static Refusal of(InputException refused) {
        return new Refusal(Instant.now(), refused.problems());
    }
}
