package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.score.FactTemplates.Blank;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Rule;

/**
 * Picks, of all facts that a rule and a mutant of it can look at, those that tell the two apart: for each condition one that both
 * look at, one that only one of them does, those whose ids are named, and those that variables lead to. Not thread-safe.
 */
final class Picks {

    private static final int MOST_NAMED = 3;

    private final FactChoices choices;
    private final List<Condition> conditions;
    private final List<List<Blank>> picked = new ArrayList<>();

    private Picks(FactChoices choices, List<Condition> conditions) {
        this.choices = choices;
        this.conditions = conditions;
    }

    /** The picks, the foremost of each condition first. */
    static List<Blank> of(FactChoices choices, Rule rule, Optional<Rule> mutant) {
        List<Condition> ofMutant = mutant.map(Rule::conditions).orElse(List.of());
        boolean isOneToOne = ofMutant.size() == rule.conditions().size();
        Picks picks = new Picks(choices, rule.conditions());
        for (int i = 0; i < rule.conditions().size(); i++) {
            picks.pick(
                    rule.conditions().get(i),
                    isOneToOne ? ofMutant.get(i) : rule.conditions().get(i));
        }
        return picks.byTurns();
    }

    private List<Blank> byTurns() {
        Set<Blank> turns = new LinkedHashSet<>();
        int most = picked.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (List<Blank> of : picked) {
                of.stream().skip(i).findFirst().ifPresent(turns::add);
            }
        }
        return List.copyOf(turns);
    }

    private void pick(Condition ofRule, Condition ofMutant) {
        List<Blank> rule = choices.of(ofRule);
        List<Blank> mutant = ofRule.equals(ofMutant) ? rule : choices.of(ofMutant);
        List<Blank> ofBoth =
                joined(ofRule, rule.stream().filter(mutant::contains).toList());
        Set<Blank> order = new LinkedHashSet<>();
        ofBoth.stream().limit(1).forEach(order::add);
        first(rule, mutant).ifPresent(order::add);
        first(mutant, rule).ifPresent(order::add);
        ofBoth.stream().skip(1).limit(1).forEach(order::add);
        named(ofRule, Stream.concat(rule.stream(), mutant.stream())).forEach(order::add);
        rule.stream().filter(blank -> !ofBoth.contains(blank)).limit(1).forEach(order::add);
        excluded(ofRule).forEach(order::add);
        rule.stream().skip(Math.max(0, rule.size() - 1L)).forEach(order::add);
        picked.add(List.copyOf(order));
    }

    /** One of these that is none of those. */
    private static Optional<Blank> first(List<Blank> these, List<Blank> those) {
        return these.stream().filter(blank -> !those.contains(blank)).findFirst();
    }

    private static Stream<Blank> named(Condition condition, Stream<Blank> blanks) {
        List<String> ids = texts(condition);
        return blanks.filter(blank -> ids.stream().anyMatch(id -> FactChoices.names(blank, id)))
                .distinct()
                .limit(MOST_NAMED);
    }

    /** What the condition names only to leave it out. */
    private Stream<Blank> excluded(Condition condition) {
        List<String> ids = condition.constraints().stream()
                .filter(Membership.class::isInstance)
                .map(Membership.class::cast)
                .filter(Membership::negated)
                .flatMap(list -> list.values().stream())
                .map(Operand::shown)
                .map(shown -> shown.replace("\"", ""))
                .toList();
        Condition any = new Condition(condition.quantifier(), condition.type(), List.of(), condition.place());
        return choices.of(any).stream()
                .filter(blank -> ids.stream().anyMatch(id -> FactChoices.names(blank, id)))
                .limit(MOST_NAMED);
    }

    private static List<String> texts(Condition condition) {
        return condition.constraints().stream()
                .filter(Membership.class::isInstance)
                .flatMap(list -> ((Membership) list).values().stream())
                .filter(Operand.Quoted.class::isInstance)
                .map(value -> ((Operand.Quoted) value).text())
                .toList();
    }

    /** Of the facts those that a variable leads to: they have the same text as what was picked where it is bound. */
    private List<Blank> joined(Condition condition, List<Blank> facts) {
        List<Blank> joined = facts;
        for (Comparison comparison : equalities(condition)) {
            Set<String> texts = bound(((Operand.Variable) comparison.operand()).name());
            Optional<FactType> type = FactType.named(condition.type());
            List<Blank> led = joined.stream()
                    .filter(blank -> type.filter(of -> texts.contains(
                                    String.valueOf(FactChoices.value(comparison.property(), of, blank.fact()))))
                            .isPresent())
                    .toList();
            joined = led.isEmpty() ? joined : led;
        }
        return joined;
    }

    private static List<Comparison> equalities(Condition condition) {
        return condition.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison ->
                        comparison.operator() == Operator.EQUAL && comparison.operand() instanceof Operand.Variable)
                .toList();
    }

    /** The texts that a variable stands for in what has been picked. */
    private Set<String> bound(String variable) {
        for (int i = 0; i < picked.size(); i++) {
            Condition condition = conditions.get(i);
            List<Blank> facts = picked.get(i);
            Optional<FactType> type = FactType.named(condition.type());
            Optional<Binding> binding = condition.constraints().stream()
                    .filter(Binding.class::isInstance)
                    .map(Binding.class::cast)
                    .filter(bound -> bound.variable().equals(variable))
                    .findFirst();
            if (binding.isPresent() && type.isPresent()) {
                return facts.stream()
                        .map(blank ->
                                String.valueOf(FactChoices.value(binding.get().property(), type.get(), blank.fact())))
                        .collect(Collectors.toSet());
            }
        }
        return Set.of();
    }
}
