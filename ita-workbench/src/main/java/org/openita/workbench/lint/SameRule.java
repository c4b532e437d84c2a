package org.openita.workbench.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.Meaning;

/** Two rules that say the same thing. */
final class SameRule implements Check {

    @Override
    public String id() {
        return "same-rule";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        List<Meaning> meanings = pack.meanings();
        Map<List<List<String>>, Meaning> byWording = new HashMap<>();
        List<Meaning> possible = new ArrayList<>();
        for (Meaning later : meanings) {
            Optional<Meaning> alike = Optional.ofNullable(byWording.putIfAbsent(wording(later.rule()), later));
            Optional<Meaning> first = alike.or(
                    () -> possible.stream().filter(it -> mean(it, later)).findFirst());
            if (!later.isImpossible()) {
                possible.add(later);
            }
            first.map(Meaning::rule)
                    .ifPresent(it -> violations.add(
                            later.rule().place(),
                            List.of(later.rule(), it),
                            id(),
                            later.rule().name(),
                            it.name(),
                            it.place()));
        }
    }

    /** Whether two rules say the same. */
    static boolean say(Meaning one, Meaning other) {
        return mean(one, other) || wording(one.rule()).equals(wording(other.rule()));
    }

    private static boolean mean(Meaning one, Meaning other) {
        return one.implies(other)
                && other.implies(one)
                && !one.isImpossible()
                && !other.isImpossible()
                && one.rule().calls().stream().allMatch(call -> one.isFoundBy(call, other))
                && other.rule().calls().stream().allMatch(call -> other.isFoundBy(call, one));
    }

    /** What stands in a rule, without name, places and the order of what can stand in any order. */
    static List<List<String>> wording(Rule rule) {
        return List.of(
                rule.conditions().stream().map(SameRule::wording).sorted().toList(),
                rule.calls().stream()
                        .map(it -> it.name()
                                + it.arguments().stream().map(Operand::shown).toList())
                        .sorted()
                        .toList());
    }

    private static String wording(Condition condition) {
        return condition.quantifier() + " " + condition.type() + " "
                + condition.constraints().stream().map(Wording::of).sorted().toList()
                + condition.accumulation().map(Wording::of);
    }
}
