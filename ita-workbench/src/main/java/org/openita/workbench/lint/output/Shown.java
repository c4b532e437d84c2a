package org.openita.workbench.lint.output;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Violation;

/**
 * The violations of a check that are shown, so that what is written stays short whatever the pack.
 *
 * @param violations the first of each lint, in order
 * @param more how many others there are, by lint
 */
record Shown(List<Violation> violations, Map<String, Integer> more) {

    Shown {
        violations = List.copyOf(violations);
        more = ImmutableMap.copyOf(more);
    }

    static Shown of(PackCheck check, int mostOfALint) {
        List<Violation> shown = new ArrayList<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        Map<String, Integer> more = new LinkedHashMap<>();
        for (Violation violation : check.violations()) {
            if (count.merge(violation.lint(), 1, Integer::sum) <= mostOfALint) {
                shown.add(violation);
            } else {
                more.merge(violation.lint(), 1, Integer::sum);
            }
        }
        return new Shown(shown, more);
    }
}
