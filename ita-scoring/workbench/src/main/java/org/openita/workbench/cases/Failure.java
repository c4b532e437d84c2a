package org.openita.workbench.cases;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * One thing that came out otherwise than expected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where the expectation stands
 * @param expected what was expected
 * @param found what came out
 * @param because why it came out so; empty where no rule speaks
 */
public record Failure(Place place, Text expected, Text found, List<Because> because) {

    public Failure {
        because = List.copyOf(because);
    }
}
