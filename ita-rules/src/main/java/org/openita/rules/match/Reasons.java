package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Operator;
import org.openita.rules.match.FactTest.AnyTest;
import org.openita.rules.match.FactTest.NumberTest;

/**
 * Tells why a rule fired: the figures it compared, with what, in the order of its conditions.
 *
 * <p>Lives for one run of the rules; not thread-safe. Every match of every analysis comes through here, hence plain loops and
 * one list: iterators and lists of their own would be a third of what it allocates.
 */
public final class Reasons {

    private final List<? extends Fact> facts;
    private final List<Because> reasons = new ArrayList<>();

    /** @param facts all facts, among which those stand that a {@code not} or {@code exists} has looked at */
    public Reasons(List<? extends Fact> facts) {
        this.facts = facts;
    }

    /** Why a rule fired. */
    public List<Because> of(Match match) {
        reasons.clear();
        List<CompiledCondition> conditions = match.rule().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            add(match, i, conditions.get(i));
        }
        return reasons.size() == 1 ? List.of(reasons.get(0)) : List.copyOf(reasons); // mostly one: no array on the way
    }

    private void add(Match match, int place, CompiledCondition condition) {
        if (condition.quantifier() == Quantifier.EACH) {
            addNumbers(match, condition, match.fact(place), false);
        } else if (condition.quantifier() == Quantifier.TOGETHER) {
            addFigures(match, condition);
        } else {
            addLookedAt(match, condition, condition.quantifier() == Quantifier.NOT);
        }
    }

    /** Of an accumulate its figures, each with what it was taken of. */
    private void addFigures(Match match, CompiledCondition condition) {
        List<Fact> gathered = AccumulateCondition.factsOf(condition, match, facts);
        for (AccumulateCondition.Demand demand : condition.gathering().demands()) {
            reasons.add(new Because(
                    match.rule().rule().name(),
                    match.rule().source(),
                    demand.subject(gathered),
                    demand.value(gathered),
                    demand.operator().sign(),
                    Hundredths.points(demand.threshold(match)),
                    demand.basis(match)));
        }
    }

    /** Of {@code exists} the facts that match; of {@code not} those that would, but for their numbers. */
    private void addLookedAt(Match match, CompiledCondition condition, boolean negated) {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.getClass() == condition.type().type() && lookedAt(match, condition, fact, negated)) {
                addNumbers(match, condition, fact, negated);
            }
        }
    }

    private static boolean lookedAt(Match match, CompiledCondition condition, Fact fact, boolean negated) {
        List<FactTest> tests = condition.tests();
        for (int i = 0; i < tests.size(); i++) {
            FactTest test = tests.get(i);
            if (!(negated ? test.testTexts(fact) : test.test(fact))) {
                return false;
            }
        }
        List<JoinTest> joins = condition.joins();
        for (int i = 0; i < joins.size(); i++) {
            JoinTest join = joins.get(i);
            if (!(negated && join.isOfNumbers()) && !join.test(fact, match.fact(join.other()))) {
                return false;
            }
        }
        return true;
    }

    private void addNumbers(Match match, CompiledCondition condition, Fact fact, boolean negated) {
        List<FactTest> tests = condition.tests();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i) instanceof NumberTest number) {
                if (number.test(fact) != negated) {
                    add(match, fact, number, negated);
                }
            } else if (tests.get(i) instanceof AnyTest any) {
                any.forNumbers(fact, negated, number -> add(match, fact, number, negated));
            }
        }
        List<JoinTest> joins = condition.joins();
        for (int i = 0; i < joins.size(); i++) {
            JoinTest join = joins.get(i);
            if (join.isOfNumbers()) {
                Fact other = match.fact(join.other());
                BigDecimal threshold = Hundredths.points(join.reference().hundredths(other));
                double value = (Double) join.reader().apply(fact);
                add(
                        match,
                        fact.figure(join.property().name()),
                        value,
                        join.operator(),
                        negated,
                        threshold,
                        join.reference().basis(other));
            }
        }
    }

    private void add(Match match, Fact fact, NumberTest number, boolean negated) {
        double value = number.reader().applyAsDouble(fact);
        String figure = fact.figure(number.property().name());
        add(match, figure, value, number.operator(), negated, number.threshold(), "");
    }

    private void add(
            Match match,
            String figure,
            double value,
            Operator operator,
            boolean negated,
            BigDecimal threshold,
            String basis) {
        reasons.add(new Because(
                match.rule().rule().name(),
                match.rule().source(),
                figure,
                Hundredths.points(Hundredths.of(value)),
                (negated ? operator.negated() : operator).sign(),
                threshold,
                basis));
    }
}
