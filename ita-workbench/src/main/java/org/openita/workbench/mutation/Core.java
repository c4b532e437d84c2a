package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RulePrinter;
import org.openita.workbench.bench.Probes;
import org.openita.workbench.bench.RuleNode;

/**
 * What a rule and its mutant differ in, as two rules that a few facts decide: more facts never make either of them silent, and
 * where both find the same in any few facts, rule and mutant find the same in any result.
 *
 * <p>Conditions that both have and that depend on nothing else, such as a {@code not} of its own, are left out: they let both
 * fire, or neither. Of a {@code not} that differs it is asked where there is what it forbids. Immutable.
 *
 * @param rule what is left of the rule
 * @param mutant what is left of the mutant; empty where nothing is
 * @param gates the conditions that were left out, as they are written
 * @param canBeMasked whether it is enough that another rule finds the same
 * @param asksOnly whether it only asks which facts a condition looks at, and finds nothing of the pack's
 */
record Core(Rule rule, Optional<Rule> mutant, Set<String> gates, boolean canBeMasked, boolean asksOnly) {

    Core {
        gates = Set.copyOf(gates);
    }

    /** The cores of a rule and its mutant: it is enough that one of them finds the same. */
    static List<Core> of(Rule rule, Optional<Rule> mutant) {
        List<Condition> gates = gates(rule);
        List<Condition> others = mutant.map(Core::gates).orElse(gates);
        if (!Stream.concat(gates.stream(), others.stream()).allMatch(Core::isClosed)) {
            return List.of();
        }
        if (gates.equals(others)) {
            boolean canBeMasked = gates.isEmpty() || !concernsReasons(rule);
            return List.of(new Core(positive(rule), mutant.map(Core::positive), printed(gates), canBeMasked, false));
        }
        boolean isOfGatesAlone = positives(rule).equals(positives(mutant.orElseThrow()));
        return isOfGatesAlone && !concernsReasons(rule) ? ofGates(rule, gates, others) : List.of();
    }

    /** An action is for the items, and a target about the figures, that stand in its reasons. */
    private static boolean concernsReasons(Rule rule) {
        return rule.calls().stream()
                .flatMap(call -> call.kind().stream())
                .anyMatch(kind -> kind.shape() == Shape.ACTION || kind.shape() == Shape.TARGET);
    }

    /** The conditions of the longer one, position by position. */
    List<Condition> conditions() {
        return rule.conditions();
    }

    /** What is left of another rule that could find the same: it must hold wherever these conditions do. */
    Optional<Rule> leftOf(Rule other) {
        boolean isSo = gates(other).stream().allMatch(gate -> gates.contains(RulePrinter.of(gate)));
        return isSo ? Optional.of(positive(other)) : Optional.empty();
    }

    private static List<Condition> gates(Rule rule) {
        return rule.conditions().stream().filter(one -> !isPositive(one)).toList();
    }

    private static List<Condition> positives(Rule rule) {
        return rule.conditions().stream().filter(Core::isPositive).toList();
    }

    private static boolean isPositive(Condition condition) {
        return condition.quantifier() == Quantifier.EACH || condition.quantifier() == Quantifier.EXISTS;
    }

    private static Set<String> printed(List<Condition> conditions) {
        return conditions.stream().map(RulePrinter::of).collect(Collectors.toSet());
    }

    private static Rule positive(Rule rule) {
        return withConditions(rule, positives(rule));
    }

    /** One of the conditions that were left out differs, or is missing. */
    private static List<Core> ofGates(Rule rule, List<Condition> before, List<Condition> after) {
        List<Condition> changed =
                before.stream().filter(one -> !after.contains(one)).toList();
        List<Condition> changedTo =
                after.stream().filter(one -> !before.contains(one)).toList();
        boolean isAlike = changed.size() == 1
                && changedTo.size() <= 1
                && changedTo.stream()
                        .allMatch(to -> to.quantifier() == changed.get(0).quantifier()
                                && to.accumulation().equals(changed.get(0).accumulation()));
        if (!isAlike) {
            return List.of();
        }
        List<Core> cores = new ArrayList<>();
        changedTo.forEach(to ->
                cores.add(new Core(probe(rule, changed.get(0)), Optional.of(probe(rule, to)), Set.of(), false, true)));
        if (changed.get(0).quantifier() == Quantifier.NOT) {
            Set<String> left = printed(before);
            left.remove(RulePrinter.of(changed.get(0)));
            cores.add(new Core(
                    forbidden(rule, changed.get(0)),
                    changedTo.stream().findFirst().map(to -> forbidden(rule, to)),
                    left,
                    true,
                    false));
        }
        return cores;
    }

    private static Rule probe(Rule rule, Condition condition) {
        Condition each = new Condition(Quantifier.EACH, condition.type(), condition.constraints(), condition.place());
        return Probes.ruleOf(rule.name(), List.of(each), rule.place());
    }

    /** The rule where there is what a {@code not} of it forbids. */
    private static Rule forbidden(Rule rule, Condition not) {
        List<Condition> conditions = new ArrayList<>(positives(rule));
        conditions.add(new Condition(Quantifier.EXISTS, not.type(), not.constraints(), not.place()));
        return withConditions(rule, conditions);
    }

    /** Whether it asks nothing of what other conditions look at. */
    private static boolean isClosed(Condition condition) {
        boolean isPlain = RuleNode.of(Probes.ruleOf("", List.of(condition), condition.place())).stream()
                .map(RuleNode::node)
                .noneMatch(node -> node instanceof Operand.Variable || node instanceof Operand.Shifted);
        return isPlain
                && condition.accumulation().map(Accumulation::demands).stream()
                        .flatMap(List::stream)
                        .allMatch(demand -> demand.operand() instanceof Operand.Number);
    }

    private static Rule withConditions(Rule rule, List<Condition> conditions) {
        return new Rule(rule.name(), rule.annotations(), conditions, rule.calls(), rule.place());
    }
}
