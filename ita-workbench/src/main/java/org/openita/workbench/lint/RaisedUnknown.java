package org.openita.workbench.lint;

import java.util.List;
import java.util.Set;
import org.openita.rules.language.Rule;

/** Rules of which it cannot be told whether a score that rises lowers the level or adds what is said of low scores. */
final class RaisedUnknown implements Check {

    @Override
    public String id() {
        return "raised-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        pack.monotone().unknown().forEach((name, doubt) -> {
            for (Rule rule : pack.named(Set.of(name))) {
                violations.add(
                        pack.inOwnFiles(rule.place()),
                        List.of(rule),
                        id(),
                        rule.name(),
                        Violations.TEXTS.text("raised-unknown." + doubt.key()));
            }
        });
    }
}
