package org.openita.rules.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openita.model.score.Fact;
import org.openita.model.score.Score;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.Operator;

/**
 * Figures of many facts, and what they must meet. Immutable and thread-safe.
 *
 * <p>Worked out here and not by the engine, whose functions reckon with doubles: a mean is exact, then rounded half up to two
 * decimals as it would be shown. Facts never change during a run, so that it makes no difference when that is done.
 *
 * @param demands what must be met, all of it
 */
public record AccumulateCondition(List<Demand> demands) {

    public AccumulateCondition {
        demands = List.copyOf(demands);
    }

    /** The facts that a condition takes together in a match. */
    static List<Fact> factsOf(CompiledCondition condition, Match match, List<? extends Fact> facts) {
        List<Fact> gathered = new ArrayList<>();
        for (Fact fact : facts) {
            if (condition.isMetBy(fact, match)) {
                gathered.add(fact);
            }
        }
        return gathered;
    }

    boolean isMet(List<Fact> gathered, Match match) {
        return demands.stream().allMatch(demand -> demand.isMet(gathered, match));
    }

    /**
     * What one figure must meet.
     *
     * @param aggregate which figure
     * @param property the property of the facts that it is taken of; empty where they are counted
     * @param reader reads it
     * @param operator how it compares
     * @param threshold with what it compares, in hundredths, where that is written out
     * @param reference with what it compares, where that is the figure of a fact matched before
     */
    public record Demand(
            Aggregate aggregate,
            String property,
            ToDoubleFunction<Fact> reader,
            Operator operator,
            long threshold,
            @Nullable VariableReference reference) {

        boolean isMet(List<Fact> gathered, Match match) {
            OptionalLong figure = figure(gathered);
            return figure.isPresent() && operator.holds(Long.compare(figure.getAsLong(), threshold(match)));
        }

        /** The figure in hundredths; there is none of no facts, except that their count is 0. */
        OptionalLong figure(List<Fact> gathered) {
            LongStream values = gathered.stream().mapToLong(fact -> Hundredths.of(reader.applyAsDouble(fact)));
            return switch (aggregate) {
                case MIN -> values.min();
                case MAX -> values.max();
                case AVERAGE -> gathered.isEmpty() ? OptionalLong.empty() : mean(values.sum(), gathered.size());
                case COUNT -> OptionalLong.of(100L * gathered.size());
            };
        }

        /** Rounded half up. */
        private static OptionalLong mean(long sum, long count) {
            return OptionalLong.of(Math.floorDiv(2 * sum + count, 2 * count));
        }

        long threshold(Match match) {
            return reference == null ? threshold : reference.hundredths(match.fact(reference.condition()));
        }

        String basis(Match match) {
            return reference == null ? "" : reference.basis(match.fact(reference.condition()));
        }

        /** The figure by its name and what it was taken of: {@code average(e7.part2, e8.part2)}. */
        String subject(List<Fact> gathered) {
            return gathered.stream()
                    .map(fact -> fact.figure(property))
                    .collect(Collectors.joining(", ", aggregate.function() + "(", ")"));
        }

        /** The least by which two figures differ. */
        BigDecimal step() {
            return aggregate == Aggregate.COUNT ? BigDecimal.ONE : Score.STEP;
        }

        BigDecimal value(List<Fact> gathered) {
            return Hundredths.points(figure(gathered).orElseThrow());
        }
    }
}
