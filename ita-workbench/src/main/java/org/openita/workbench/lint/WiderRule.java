package org.openita.workbench.lint;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.openita.rules.language.Call;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Meaning;

/** Findings that another rule finds already, whenever this one does. */
final class WiderRule implements Check {

    @Override
    public String id() {
        return "wider-rule";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Meaning meaning : pack.meanings()) {
            if (!meaning.isImpossible()) {
                meaning.rule().calls().forEach(call -> look(meaning, call, pack, violations));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // two rules may mean the same
    private void look(Meaning narrow, Call call, PackInForce pack, Violations violations) {
        List<Meaning> all = pack.meanings();
        Optional<Rule> wide = all.stream()
                .filter(other -> other != narrow && narrow.isFoundBy(call, other) && narrow.implies(other))
                .filter(other -> !SameRule.say(narrow, other) && !isLater(narrow, other, all))
                .map(Meaning::rule)
                .findFirst();
        wide.ifPresent(rule -> violations.add(
                pack.inOwnFiles(call.place(), rule),
                List.of(narrow.rule(), rule),
                id(),
                narrow.rule().name(),
                call.name(),
                rule.name(),
                rule.place()));
    }

    /** Of two rules that fire together only the later one is told. */
    private static boolean isLater(Meaning narrow, Meaning other, List<Meaning> all) {
        return other.implies(narrow) && position(other, all) > position(narrow, all);
    }

    @SuppressWarnings("ReferenceEquality")
    private static int position(Meaning meaning, List<Meaning> all) {
        return Iterables.indexOf(all, one -> one == meaning);
    }
}
