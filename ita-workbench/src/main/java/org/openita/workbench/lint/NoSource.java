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
            if (rule.source().filter(NoSource::saysSomething).isEmpty()) {
                violations.add(rule.place(), rule, rule.name());
            }
        }
    }

    /** Not a mark that only fills the place. */
    private static boolean saysSomething(String source) {
        return source.codePoints().anyMatch(Character::isLetter) && !Placeholders.are(source);
    }
}
