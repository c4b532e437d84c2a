package org.openita.workbench.lint;

import java.util.List;
import org.openita.model.text.Text;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.level.Stretch;

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
    public void look(PackInForce pack, Alarms alarms) {
        for (Stretch gap : pack.levels().gaps()) {
            List<Rule> rules = pack.named(gap.rules());
            alarms.add(
                    LevelPlace.of(gap, rules, pack),
                    rules,
                    id(),
                    gap.from(),
                    gap.to(),
                    where(gap),
                    LevelPlace.names(rules));
        }
    }

    private static Text where(Stretch gap) {
        return gap.where().isEmpty() ? Text.same("") : Alarms.TEXTS.text("level-gap.where", Text.same(gap.where()));
    }
}
