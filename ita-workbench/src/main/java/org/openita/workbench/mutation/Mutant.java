package org.openita.workbench.mutation;

import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.language.Rule;

/**
 * A rule changed in one place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param original the rule as it stands in the pack
 * @param changed the rule with the change; empty where the rule is dropped
 * @param place where the change is
 * @param change the change in words, such as "85 becomes 85.01"
 */
public record Mutant(Rule original, Optional<Rule> changed, Place place, Text change) {

    /** The changed rule under another name, so that it can stand beside others. */
    Optional<Rule> named(String name) {
        return changed.map(rule -> new Rule(name, rule.annotations(), rule.conditions(), rule.calls(), rule.place()));
    }
}
