package org.openita.workbench.lint;

import org.openita.rules.language.Rule;

/** Rules that do not say where they come from. */
final class NoSource implements Check {

    @Override
    public String id() {
        return "no-source";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Rule rule : pack.rules()) {
            if (rule.source().filter(source -> !source.isBlank()).isEmpty()) {
                violations.add(rule.place(), rule, rule.name());
            }
        }
    }
}
