package org.openita.workbench.lint;

import java.util.List;
import java.util.Map;
import org.openita.rules.language.Rule;

/** Rules that replace an inherited one and say the same. */
final class SameReplacement implements Check {

    @Override
    public String id() {
        return "same-replacement";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        if (pack.pack().base().isEmpty()) {
            return;
        }
        Map<String, Rule> inherited = pack.inherited();
        for (Rule rule : pack.rules()) {
            Rule before = inherited.get(rule.name());
            if (before != null && pack.isOwn(rule.place()) && says(before).equals(says(rule))) {
                violations.add(rule.place(), rule, rule.name(), before.place());
            }
        }
    }

    private static List<Object> says(Rule rule) {
        return List.of(SameRule.wording(rule), rule.annotations());
    }
}
