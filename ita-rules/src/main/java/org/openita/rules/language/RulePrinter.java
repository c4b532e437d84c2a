package org.openita.rules.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.rules.language.Condition.Quantifier;

/** Shows parts of a rule as they are written. */
public final class RulePrinter {

    private RulePrinter() {}

    /** A part as it is written: {@code value < 85}, {@code not ComponentScore( least < 85 )}. */
    public static String of(Object node) {
        if (node instanceof Condition condition) {
            return ofCondition(condition);
        }
        if (node instanceof Constraint.Comparison comparison) {
            return comparison.property() + " " + comparison.operator().sign() + " "
                    + comparison.operand().shown();
        }
        if (node instanceof Constraint.Binding binding) {
            return binding.variable() + " : " + binding.property();
        }
        if (node instanceof Call call) {
            return "findings." + call.name() + "(" + of(call.arguments()) + ")";
        }
        return node instanceof Constraint constraint ? ofConstraint(constraint) : ofAny(node);
    }

    private static String ofCondition(Condition condition) {
        String pattern = condition.type() + "( " + of(condition.constraints()) + " )";
        if (condition.accumulation().isPresent()) {
            Accumulation taken = condition.accumulation().get();
            return "accumulate( " + pattern + "; " + of(taken.figures()) + "; " + of(taken.demands()) + " )";
        }
        String word = of(condition.quantifier());
        return word.isEmpty() ? pattern : word + " " + pattern;
    }

    private static String ofConstraint(Constraint constraint) {
        if (constraint instanceof Constraint.Membership membership) {
            return membership.property() + (membership.negated() ? " not in ( " : " in ( ") + of(membership.values())
                    + " )";
        }
        return constraint instanceof Constraint.AnyOf any
                ? any.alternatives().stream()
                        .map(demands -> demands.stream().map(RulePrinter::of).collect(Collectors.joining(" && ")))
                        .collect(Collectors.joining(" || "))
                : components(constraint);
    }

    /** The property that a demand is about, if it is about one. */
    public static Optional<String> property(Object node) {
        return node instanceof Constraint
                ? Arrays.stream(node.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals("property"))
                        .map(component -> String.valueOf(value(component, node)))
                        .findFirst()
                : Optional.empty();
    }

    private static String ofAny(Object node) {
        if (node instanceof Operand operand) {
            return operand.shown();
        }
        if (node instanceof Operator operator) {
            return operator.sign();
        }
        if (node instanceof Accumulation.Figure figure) {
            return figure.variable() + " : " + figure.function() + "(" + figure.argument() + ")";
        }
        if (node instanceof Quantifier quantifier) {
            return quantifier == Quantifier.EACH || quantifier == Quantifier.TOGETHER
                    ? ""
                    : quantifier.name().toLowerCase(Locale.ROOT);
        }
        if (node instanceof List<?> list) {
            return list.stream().map(RulePrinter::of).collect(Collectors.joining(", "));
        }
        return node.getClass().isRecord() ? components(node) : String.valueOf(node);
    }

    /** What the language has learnt since: its parts, one after the other. */
    private static String components(Object node) {
        return Arrays.stream(node.getClass().getRecordComponents())
                .map(component -> value(component, node))
                .filter(value -> !(value instanceof Place) && !(value instanceof Boolean))
                .map(RulePrinter::of)
                .collect(Collectors.joining(" "));
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
