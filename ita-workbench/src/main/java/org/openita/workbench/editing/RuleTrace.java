package org.openita.workbench.editing;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Because;
import org.openita.rules.finding.UnmetRule;

/**
 * What became of a rule on a result.
 *
 * @param rule its name
 * @param spot where it stands
 * @param because the figures that made it fire; empty where it did not, or looks at none
 * @param unmet the first condition that did not hold; empty where it fired
 */
public record RuleTrace(String rule, Spot spot, List<Because> because, Optional<UnmetRule> unmet) {

    public RuleTrace {
        because = List.copyOf(because);
    }
}
