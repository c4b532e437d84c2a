package org.openita.workbench.lint;

import java.util.List;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.monotone.Counterexample;
import org.openita.workbench.lint.monotone.CounterexampleCase;

/** Scores whose rise lowers the level, or adds what is said of low scores. */
final class RaisedButLower implements Check {

    @Override
    public String id() {
        return "raised-but-lower";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Counterexample shown : pack.monotone().faults()) {
            List<Rule> rules = pack.named(shown.rules());
            violations.add(
                    LevelPlace.ofRules(rules, pack),
                    rules,
                    id(),
                    Text.same(shown.raised().id()),
                    shown.from(),
                    shown.to(),
                    effect(shown),
                    LevelPlace.names(rules),
                    Text.same(CounterexampleCase.of(shown, pack.framework())));
        }
    }

    private static Text effect(Counterexample shown) {
        return shown.kind() == FindingKind.LEVEL
                ? Violations.TEXTS.text("raised-but-lower.level", shown.was(), shown.is())
                : Violations.TEXTS.text("raised-but-lower.finding", shown.kind().one(), Text.same(shown.is()));
    }
}
