package org.openita.workbench.lint;

import java.util.List;
import org.openita.model.text.Text;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.level.BandProblem;

/** Scores that get no level. */
final class LevelGap implements Check {

    @Override
    public String id() {
        return "level-gap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        pack.levels()
                .unsurveyed()
                .ifPresent(rule -> violations.addInfo(rule.place(), rule, "level-gap.open", rule.name()));
        for (BandProblem gap : pack.levels().gaps()) {
            List<Rule> rules = pack.named(gap.rules());
            violations.add(
                    LevelPlace.of(gap, rules, pack),
                    rules,
                    id(),
                    gap.from(),
                    gap.to(),
                    where(gap),
                    LevelPlace.names(rules));
        }
    }

    private static Text where(BandProblem gap) {
        return gap.where().isEmpty() ? Text.same("") : Violations.TEXTS.text("level-gap.where", Text.same(gap.where()));
    }
}
