package org.openita.workbench.editing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleProblems;

/** What packs hold that another extends. */
final class BaseNames {

    private BaseNames() {}

    /** The names of the rules of a pack and of what it extends. */
    static Set<String> rules(RulePack pack) {
        Set<String> names = new HashSet<>();
        for (Optional<RulePack> at = Optional.of(pack);
                at.isPresent();
                at = at.get().base()) {
            for (RulePack.RuleFile file : at.get().ruleFiles()) {
                Parser.parse(file.name(), file.text(), RuleProblems.log()).stream()
                        .map(Rule::name)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The texts of a pack over those of what it extends. */
    static Messages messages(RulePack pack) {
        return pack.base()
                .map(BaseNames::messages)
                .map(base -> base.overlaidBy(pack.messages()))
                .orElse(pack.messages());
    }
}
