package org.openita.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Confidence;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;

/**
 * A checked rule, ready to run. Immutable and thread-safe.
 *
 * @param index its place among the rules of its rule base
 * @param rule the rule as written
 * @param source where it stands, {@code file:line}
 * @param conditions its conditions, in order
 * @param findings what follows, in order
 * @param confidence how sure the rule says it is; {@link Confidence#A} where it says nothing
 */
public record RunnableRule(
        int index,
        Rule rule,
        String source,
        List<RunnableCondition> conditions,
        List<RunnableCall> findings,
        Confidence confidence) {

    public RunnableRule {
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
    }

    /** Makes a rule that the checker has passed ready to run. */
    public static RunnableRule of(int index, Rule rule) {
        Map<String, JoinTest.Variable> variables = new HashMap<>();
        List<RunnableCondition> conditions = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            conditions.add(condition(condition, conditions.size(), variables));
        }
        List<RunnableCall> calls = rule.calls().stream()
                .map(call -> RunnableCall.of(call, variables))
                .toList();
        String source = rule.place().source() + ":" + rule.place().line();
        return new RunnableRule(index, rule, source, conditions, calls, confidenceOf(rule));
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

    private static RunnableCondition condition(Condition condition, int at, Map<String, JoinTest.Variable> variables) {
        FactType type = FactType.named(condition.type()).orElseThrow();
        List<FactTest> tests = new ArrayList<>();
        List<JoinTest> joins = new ArrayList<>();
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                variables.put(binding.variable(), new JoinTest.Variable(at, property(type, binding.property())));
            } else if (constraint instanceof Constraint.Comparison comparison) {
                addTest(comparison, property(type, comparison.property()), variables, tests, joins);
            }
        }
        return new RunnableCondition(condition.quantifier(), type, tests, joins);
    }

    private static void addTest(
            Constraint.Comparison comparison,
            Property property,
            Map<String, JoinTest.Variable> variables,
            List<FactTest> tests,
            List<JoinTest> joins) {
        if (comparison.operand() instanceof Operand.Variable variable) {
            joins.add(JoinTest.of(property, comparison.operator(), bound(variables, variable.name())));
        } else {
            tests.add(FactTest.of(comparison, property));
        }
    }

    static JoinTest.Variable bound(Map<String, JoinTest.Variable> variables, String name) {
        JoinTest.Variable variable = variables.get(name);
        if (variable == null) {
            throw new IllegalStateException("Unchecked rule: nothing is bound to " + name);
        }
        return variable;
    }

    private static Property property(FactType type, String name) {
        Property property = type.properties().get(name);
        if (property == null) {
            throw new IllegalStateException("Unchecked rule: " + type.name() + " has no " + name);
        }
        return property;
    }
}
