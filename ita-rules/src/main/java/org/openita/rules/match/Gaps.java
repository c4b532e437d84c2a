package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.rules.finding.UnmetRule.Gap;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Operator;
import org.openita.rules.match.FactTest.AnyTest;
import org.openita.rules.match.FactTest.NumberTest;

/**
 * Measures by how much facts miss a condition: the figures that keep it from holding, and how far each is off.
 *
 * <p>Immutable and thread-safe.
 *
 * @param condition the condition
 * @param facts all facts
 */
record Gaps(CompiledCondition condition, List<? extends Fact> facts) {

    /** Of many facts, one of which would do, those that come nearest. */
    private static final int MOST_FACTS = 3;

    /** What keeps the condition from holding after any of these matches, nearest first. */
    List<Gap> after(List<Match> matches) {
        Stream<List<Gap>> each = condition.quantifier() == Quantifier.TOGETHER
                ? matches.stream().map(this::ofFigures)
                : matches.stream().flatMap(this::ofFacts);
        return each.filter(gaps -> !gaps.isEmpty())
                .sorted(Comparator.comparing(Gaps::widest))
                .distinct()
                .limit(condition.quantifier() == Quantifier.NOT ? Long.MAX_VALUE : MOST_FACTS)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static BigDecimal widest(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> gap.by().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** The figures of each fact that is the right one but for its figures. */
    private Stream<List<Gap>> ofFacts(Match match) {
        boolean negated = condition.quantifier() == Quantifier.NOT;
        return facts.stream()
                .filter(fact -> fact.getClass() == condition.type().type())
                .filter(fact -> isMeant(fact, match) && (!negated || condition.isMetBy(fact, match)))
                .map(fact -> of(fact, match, negated));
    }

    private boolean isMeant(Fact fact, Match match) {
        return condition.tests().stream().allMatch(test -> test.testTexts(fact))
                && condition.joins().stream()
                        .filter(join -> !join.isOfNumbers())
                        .allMatch(join -> join.test(fact, match.fact(join.other())));
    }

    private List<Gap> of(Fact fact, Match match, boolean negated) {
        List<Gap> gaps = new ArrayList<>();
        condition.tests().forEach(test -> gaps.addAll(of(fact, test, negated)));
        condition.joins().stream()
                .filter(JoinTest::isOfNumbers)
                .filter(join -> join.test(fact, match.fact(join.other())) == negated)
                .map(join -> of(fact, join, match.fact(join.other()), negated))
                .forEach(gaps::add);
        return gaps;
    }

    /** Of alternatives those figures that come nearest; to be negated, all of them have to fail. */
    private static List<Gap> of(Fact fact, FactTest test, boolean negated) {
        if (test instanceof NumberTest number) {
            return number.test(fact) == negated ? List.of(of(fact, number, negated)) : List.of();
        }
        if (!(test instanceof AnyTest any) || any.test(fact) != negated) {
            return List.of();
        }
        Stream<List<Gap>> alternatives = any.alternatives().stream()
                .filter(all -> all.stream().allMatch(one -> negated ? one.test(fact) : one.testTexts(fact)))
                .map(all -> all.stream()
                        .flatMap(one -> of(fact, one, negated).stream())
                        .toList());
        return negated
                ? alternatives.flatMap(List::stream).toList()
                : alternatives.min(Comparator.comparing(Gaps::widest)).orElse(List.of());
    }

    private static Gap of(Fact fact, NumberTest number, boolean negated) {
        return gap(
                fact.figure(number.property().name()),
                Hundredths.of(number.reader().applyAsDouble(fact)),
                negated ? number.operator().negated() : number.operator(),
                Hundredths.of(number.threshold()),
                "",
                Score.STEP);
    }

    private static Gap of(Fact fact, JoinTest join, Fact other, boolean negated) {
        return gap(
                fact.figure(join.property().name()),
                Hundredths.of((Double) join.reader().apply(fact)),
                negated ? join.operator().negated() : join.operator(),
                join.reference().hundredths(other),
                join.reference().basis(other),
                Score.STEP);
    }

    /** The figures of many facts that are not what they should be; none where no fact gives one. */
    private List<Gap> ofFigures(Match match) {
        List<Fact> gathered = AccumulateCondition.factsOf(condition, match, facts);
        List<Gap> gaps = new ArrayList<>();
        for (AccumulateCondition.Demand demand : condition.gathering().demands()) {
            OptionalLong figure = demand.figure(gathered);
            if (figure.isPresent() && !demand.isMet(gathered, match)) {
                gaps.add(gap(
                        demand.subject(gathered),
                        figure.getAsLong(),
                        demand.operator(),
                        demand.threshold(match),
                        demand.basis(match),
                        demand.step()));
            }
        }
        return gaps;
    }

    private static Gap gap(String subject, long value, Operator needed, long threshold, String basis, BigDecimal step) {
        return new Gap(
                subject,
                Hundredths.points(value),
                needed.sign(),
                Hundredths.points(threshold),
                basis,
                by(value, needed, threshold, step));
    }

    /** The least change; what must differ can differ upward or downward, and the change is told as upward. */
    private static BigDecimal by(long value, Operator needed, long threshold, BigDecimal step) {
        BigDecimal missing = Hundredths.points(threshold - value);
        return switch (needed) {
            case LESS -> missing.subtract(step);
            case GREATER, NOT_EQUAL -> missing.add(step);
            case LESS_OR_EQUAL, GREATER_OR_EQUAL, EQUAL -> missing;
        };
    }
}
