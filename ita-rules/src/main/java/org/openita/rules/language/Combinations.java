package org.openita.rules.language;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;

/**
 * In how many ways the facts of a year can go together in a rule, whatever the scores.
 *
 * <p>Texts decide: that is counted out, up to the bound. Numbers are taken to fit, so that the count is the most there can be;
 * on its way an engine holds no more.
 */
final class Combinations {

    private final Population population;

    Combinations(Framework framework) {
        this.population = Population.of(framework);
    }

    /** Whether there are more ways than {@link Limits#MOST_COMBINATIONS}. */
    boolean areTooMany(Rule rule) {
        long joined = rule.conditions().stream()
                .filter(condition -> condition.quantifier() == Quantifier.EACH)
                .count();
        boolean known = rule.conditions().stream()
                .allMatch(condition -> FactType.named(condition.type()).isPresent());
        return known && joined > 1 && new Count(rule.conditions()).isTooHigh(0);
    }

    private final class Count {

        private final List<Condition> conditions;
        private final Map<String, Object> bound = new HashMap<>();
        private int ways;

        Count(List<Condition> conditions) {
            this.conditions = conditions.stream()
                    .filter(condition -> condition.quantifier() == Quantifier.EACH)
                    .toList();
        }

        boolean isTooHigh(int at) {
            if (at == conditions.size()) {
                return false;
            }
            Condition condition = conditions.get(at);
            FactType type = FactType.named(condition.type()).orElseThrow();
            for (Fact fact : population.facts(type)) {
                List<String> binds = new ArrayList<>();
                if (fits(condition.constraints(), type, fact, binds)
                        && (++ways > Limits.MOST_COMBINATIONS || isTooHigh(at + 1))) {
                    return true;
                }
                binds.forEach(bound::remove);
            }
            return false;
        }

        private boolean fits(List<Constraint> constraints, FactType type, Fact fact, List<String> binds) {
            for (Constraint constraint : constraints) {
                if (!fits(constraint, type, fact, binds)) {
                    return false;
                }
            }
            return true;
        }

        private boolean fits(Constraint constraint, FactType type, Fact fact, List<String> binds) {
            if (constraint instanceof Binding binding) {
                binds.add(binding.variable());
                bound.put(binding.variable(), value(type, binding.property(), fact));
                return true;
            }
            if (constraint instanceof Comparison comparison) {
                return fits(comparison, value(type, comparison.property(), fact));
            }
            if (constraint instanceof Membership membership) {
                Object value = value(type, membership.property(), fact);
                return membership.negated()
                        != membership.values().stream()
                                .anyMatch(one -> one instanceof Operand.Quoted quoted && value.equals(quoted.text()));
            }
            return ((AnyOf) constraint)
                    .alternatives().stream().anyMatch(alternative -> fits(alternative, type, fact, binds));
        }

        private boolean fits(Comparison comparison, Object value) {
            Object other = comparison.operand() instanceof Operand.Quoted quoted
                    ? quoted.text()
                    : bound.get(comparison.operand().shown());
            return !(value instanceof String)
                    || other == null
                    || value.equals(other) == (comparison.operator() == Operator.EQUAL);
        }

        private static Object value(FactType type, String name, Fact fact) {
            Property property = type.properties().get(name);
            try {
                return property == null ? 0 : property.accessor().invoke(fact);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + name + " of " + type.name(), e);
            }
        }
    }
}
