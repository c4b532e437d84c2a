package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;
import org.openita.rules.match.FactTest.NumberTest;

/** Tells why a rule fired: the figures it compared, with what, in the order of its conditions. */
public final class Reasons {

    private final Match match;
    private final List<? extends Fact> facts;
    private final List<Because> reasons = new ArrayList<>(4);

    private Reasons(Match match, List<? extends Fact> facts) {
        this.match = match;
        this.facts = facts;
    }

    /** @param facts all facts, among which those stand that a {@code not} or {@code exists} has looked at */
    public static List<Because> of(Match match, List<? extends Fact> facts) {
        Reasons reasons = new Reasons(match, facts);
        List<RunnableCondition> conditions = match.rule().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            reasons.add(i, conditions.get(i));
        }
        return reasons.reasons;
    }

    private void add(int place, RunnableCondition condition) {
        if (condition.quantifier() == Quantifier.EACH) {
            addNumbers(condition, match.fact(place), false);
        } else {
            addLookedAt(condition, condition.quantifier() == Quantifier.NOT);
        }
    }

    /** Of {@code exists} the facts that match; of {@code not} those that would, but for their numbers. */
    private void addLookedAt(RunnableCondition condition, boolean negated) {
        for (Fact fact : facts) {
            if (fact.getClass() == condition.type().type() && lookedAt(condition, fact, negated)) {
                addNumbers(condition, fact, negated);
            }
        }
    }

    private boolean lookedAt(RunnableCondition condition, Fact fact, boolean negated) {
        return condition.joins().stream()
                        .allMatch(join ->
                                negated && isNumber(join.property()) || join.test(fact, match.fact(join.other())))
                && condition.tests().stream()
                        .allMatch(test -> negated && test instanceof NumberTest || test.test(fact));
    }

    private void addNumbers(RunnableCondition condition, Fact fact, boolean negated) {
        List<FactTest> tests = condition.tests();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i) instanceof NumberTest test && test.test(fact) != negated) {
                add(
                        fact,
                        test.reader().applyAsDouble(fact),
                        negated ? test.operator().negated() : test.operator(),
                        test.threshold());
            }
        }
        for (JoinTest join : condition.joins()) {
            if (isNumber(join.property())) {
                BigDecimal threshold = points((Double) join.right().apply(match.fact(join.other())));
                add(
                        fact,
                        (Double) join.left().apply(fact),
                        negated ? join.operator().negated() : join.operator(),
                        threshold);
            }
        }
    }

    private void add(Fact fact, double value, Operator operator, BigDecimal threshold) {
        reasons.add(new Because(
                match.rule().rule().name(),
                match.rule().source(),
                fact.subject(),
                points(value),
                operator.sign(),
                threshold));
    }

    private static boolean isNumber(Property property) {
        return property.kind() == Property.Kind.NUMBER;
    }

    private static BigDecimal points(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2);
    }
}
