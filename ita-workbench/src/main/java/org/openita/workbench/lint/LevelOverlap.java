package org.openita.workbench.lint;

import java.util.List;
import java.util.TreeSet;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.level.BandProblem;

/** Scores that get more than one level. */
final class LevelOverlap implements Check {

    @Override
    public String id() {
        return "level-overlap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (BandProblem overlap : pack.levels().overlaps()) {
            List<Rule> rules = pack.named(overlap.rules());
            violations.add(
                    LevelPlace.of(overlap, rules, pack),
                    rules,
                    id(),
                    overlap.from(),
                    overlap.to(),
                    String.join(", ", new TreeSet<>(overlap.levels())),
                    LevelPlace.names(rules));
        }
    }
}
