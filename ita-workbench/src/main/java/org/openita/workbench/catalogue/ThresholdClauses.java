package org.openita.workbench.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/** Finds the figures that a condition compares scores with, wherever they stand in it. */
record ThresholdClauses(Condition condition, Text noun) {

    static Stream<Threshold> of(Condition condition, Names names) {
        ThresholdClauses thresholds = new ThresholdClauses(
                condition, SubjectPhrase.of(condition, names).alone());
        return Stream.concat(
                thresholds.ofAll(condition.constraints()),
                condition.accumulation().stream().flatMap(thresholds::of));
    }

    private Stream<Threshold> ofAll(List<Constraint> constraints) {
        return constraints.stream().flatMap(this::of);
    }

    private Stream<Threshold> of(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return threshold(
                    figure(comparison.property()), comparison.operator(), comparison.operand(), comparison.place());
        }
        if (constraint instanceof Membership membership) {
            Operator operator = membership.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
            return membership.values().stream()
                    .flatMap(value -> threshold(figure(membership.property()), operator, value, membership.place()));
        }
        if (constraint instanceof AnyOf any) {
            return any.alternatives().stream().flatMap(this::ofAll);
        }
        return Stream.empty();
    }

    private Stream<Threshold> of(Accumulation accumulation) {
        return accumulation.demands().stream()
                .flatMap(demand -> accumulation.figures().stream()
                        .filter(figure -> figure.variable().equals(demand.property()))
                        .map(figure -> ConditionSentence.aggregate(condition, figure, noun))
                        .flatMap(words -> threshold(words, demand.operator(), demand.operand(), demand.place())));
    }

    private Text figure(String property) {
        boolean isNumber = Properties.kind(condition.type(), property) == Property.Kind.NUMBER;
        return isNumber ? ConditionSentence.figure(condition.type(), property, noun) : noun;
    }

    private static Stream<Threshold> threshold(Text figure, Operator operator, Operand operand, Place place) {
        return operand instanceof Operand.Number number
                ? Stream.of(new Threshold(figure, operator.sign(), number.number(), place))
                : Stream.empty();
    }
}
