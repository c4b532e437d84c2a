package org.openita.rules.language;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;

/** Which facts meet what a condition demands of their texts; its numbers are taken to fit. */
final class TextDemands {

    private TextDemands() {}

    /**
     * Whether a fact is as the texts of all constraints demand.
     *
     * @param bound the values of variables that are known; a comparison with another one is taken to hold
     */
    static boolean fit(List<Constraint> constraints, FactType type, Fact fact, Map<String, Object> bound) {
        return constraints.stream().allMatch(constraint -> fits(constraint, type, fact, bound));
    }

    private static boolean fits(Constraint constraint, FactType type, Fact fact, Map<String, Object> bound) {
        if (constraint instanceof Binding) {
            return true;
        }
        if (constraint instanceof Comparison comparison) {
            return fits(comparison, value(type, comparison.property(), fact), bound);
        }
        if (constraint instanceof Membership membership) {
            Object value = value(type, membership.property(), fact);
            return value.equals(FactTemplates.UNKNOWN)
                    || membership.negated()
                            != membership.values().stream()
                                    .anyMatch(
                                            one -> one instanceof Operand.Quoted quoted && value.equals(quoted.text()));
        }
        return ((AnyOf) constraint).alternatives().stream().anyMatch(all -> fit(all, type, fact, bound));
    }

    static boolean fits(Comparison comparison, Object value, Map<String, Object> bound) {
        Object other = comparison.operand() instanceof Operand.Quoted quoted
                ? quoted.text()
                : bound.get(comparison.operand().shown());
        return !(value instanceof String)
                || value.equals(FactTemplates.UNKNOWN)
                || other == null
                || value.equals(other) == (comparison.operator() == Operator.EQUAL);
    }

    /** The value of a property; 0 where the fact has none of that name, as no checked rule names. */
    static Object value(FactType type, String name, Fact fact) {
        Property property = type.properties().get(name);
        try {
            return property == null ? 0 : property.accessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + name + " of " + type.name(), e);
        }
    }
}
