package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openita.model.framework.Confidence;
import org.openita.model.score.Fact;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Accumulation.Figure;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.rules.match.AccumulateCondition.Demand;

/**
 * A checked rule, ready to run. Immutable and thread-safe.
 *
 * @param index its place among the rules of its rule base
 * @param rule the rule as written
 * @param source where it stands, {@code file:line}
 * @param conditions its conditions, in order
 * @param findings what follows, in order
 * @param confidence how sure the rule says it is; {@link Confidence#A} where it says nothing
 * @param gathers whether some condition asks for figures of many facts
 */
public record CompiledRule(
        int index,
        Rule rule,
        String source,
        List<CompiledCondition> conditions,
        List<CompiledCall> findings,
        Confidence confidence,
        boolean gathers) {

    public CompiledRule {
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
    }

    /** Makes a rule that the checker has passed ready to run. */
    public static CompiledRule of(int index, Rule rule) {
        Map<String, JoinTest.Variable> variables = new HashMap<>();
        List<CompiledCondition> conditions = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            conditions.add(condition(condition, conditions.size(), variables));
        }
        List<CompiledCall> calls = rule.calls().stream()
                .map(call -> CompiledCall.of(call, variables))
                .toList();
        String source = rule.place().source() + ":" + rule.place().line();
        boolean gathers = conditions.stream().anyMatch(condition -> condition.quantifier() == Quantifier.TOGETHER);
        return new CompiledRule(index, rule, source, conditions, calls, confidenceOf(rule), gathers);
    }

    /** Whether one fact meets it or not, whatever the others are. */
    public boolean isOfOneFact() {
        return conditions.size() == 1
                && conditions.get(0).quantifier() == Quantifier.EACH
                && conditions.get(0).joins().isEmpty();
    }

    /** The places of the conditions whose facts a match holds: those that match each fact. */
    public List<Integer> matched() {
        List<Integer> matched = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).quantifier() == Quantifier.EACH) {
                matched.add(i);
            }
        }
        return matched;
    }

    private static Confidence confidenceOf(Rule rule) {
        return Confidence.ofLabel(rule.annotations().getOrDefault("confidence", "A"))
                .orElse(Confidence.A);
    }

    /** Whether what a match leaves open holds: the demands on figures of many facts. */
    public boolean isMet(Match match, List<? extends Fact> facts) {
        for (int i = 0; gathers && i < conditions.size(); i++) {
            CompiledCondition condition = conditions.get(i);
            if (condition.quantifier() == Quantifier.TOGETHER
                    && !condition.gathering().isMet(AccumulateCondition.factsOf(condition, match, facts), match)) {
                return false;
            }
        }
        return true;
    }

    private static CompiledCondition condition(Condition condition, int at, Map<String, JoinTest.Variable> outer) {
        Map<String, JoinTest.Variable> variables =
                condition.quantifier() == Quantifier.TOGETHER ? new HashMap<>(outer) : outer;
        FactType type = FactType.named(condition.type()).orElseThrow();
        List<FactTest> tests = new ArrayList<>();
        List<JoinTest> joins = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                variables.put(binding.variable(), new JoinTest.Variable(at, type.property(binding.property())));
            } else if (constraint instanceof Constraint.Comparison comparison && isReference(comparison.operand())) {
                VariableReference reference = reference(comparison.operand(), variables);
                joins.add(JoinTest.of(type.property(comparison.property()), comparison.operator(), reference));
            } else {
                tests.add(FactTest.of(constraint, type));
            }
        }
        List<Demand> demands = condition.accumulation().stream()
                .flatMap(accumulation ->
                        accumulation.demands().stream().map(demand -> demand(demand, accumulation, variables)))
                .toList();
        return new CompiledCondition(condition.quantifier(), type, tests, joins, new AccumulateCondition(demands));
    }

    private static boolean isReference(Operand operand) {
        return operand instanceof Operand.Variable || operand instanceof Operand.Shifted;
    }

    private static VariableReference reference(Operand operand, Map<String, JoinTest.Variable> variables) {
        return operand instanceof Operand.Shifted shifted
                ? VariableReference.of(bound(variables, shifted.name()), shifted.shift())
                : VariableReference.of(bound(variables, ((Operand.Variable) operand).name()), BigDecimal.ZERO);
    }

    private static Demand demand(
            Constraint.Comparison demand, Accumulation accumulation, Map<String, JoinTest.Variable> variables) {
        Figure figure = accumulation.figures().stream()
                .filter(one -> one.variable().equals(demand.property()))
                .findFirst()
                .orElseThrow();
        Aggregate aggregate = Aggregate.named(figure.function()).orElseThrow();
        boolean isCount = aggregate == Aggregate.COUNT;
        String property =
                isCount ? "" : bound(variables, figure.argument()).property().name();
        ToDoubleFunction<Fact> reader = isCount
                ? fact -> 0
                : PropertyAccessor.ofNumber(bound(variables, figure.argument()).property());
        return demand.operand() instanceof Operand.Number number
                ? new Demand(aggregate, property, reader, demand.operator(), Hundredths.of(number.number()), null)
                : new Demand(aggregate, property, reader, demand.operator(), 0, reference(demand.operand(), variables));
    }

    static JoinTest.Variable bound(Map<String, JoinTest.Variable> variables, String name) {
        JoinTest.Variable variable = variables.get(name);
        if (variable == null) {
            throw new IllegalStateException("Unchecked rule: nothing is bound to " + name);
        }
        return variable;
    }
}
