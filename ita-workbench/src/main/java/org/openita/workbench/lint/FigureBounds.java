package org.openita.workbench.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.model.score.Score;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;
import org.openita.workbench.lint.reach.Region;
import org.openita.workbench.lint.reach.Shape;
import org.openita.workbench.lint.reach.Values;

/** Between which bounds figures of many facts lie, and how far figures can be from one another. */
final class FigureBounds {

    private FigureBounds() {}

    /**
     * A comparison that holds always or never, by what its figures can be.
     *
     * @param comparison the comparison
     * @param least the least that its figure, or the difference of its figures, can be
     * @param most the most
     * @param isAlways whether it always holds; else it never does
     */
    record Settled(Comparison comparison, BigDecimal least, BigDecimal most, boolean isAlways) {}

    /** The comparisons of a rule's figures of many facts, and of figures with one another, that are settled. */
    static List<Settled> settled(Meaning meaning) {
        List<Settled> settled = new ArrayList<>();
        for (Reach reach : meaning.reaches()) {
            reach.condition()
                    .accumulation()
                    .ifPresent(taken -> taken.demands()
                            .forEach(demand -> ofMany(reach, taken, demand).ifPresent(settled::add)));
            if (reach.isPositive() && reach.known()) {
                joined(reach)
                        .forEach(comparison -> ofTwo(meaning, reach, comparison).ifPresent(settled::add));
            }
        }
        return settled;
    }

    private static Optional<Settled> ofMany(Reach reach, Accumulation taken, Comparison demand) {
        if (!(demand.operand() instanceof Operand.Number number)) {
            return Optional.empty();
        }
        boolean isCount = taken.figures().stream()
                .anyMatch(figure -> figure.variable().equals(demand.property())
                        && figure.function().equals(Aggregate.COUNT.function()));
        long shapes = reach.regions().stream().map(Region::shape).distinct().count();
        BigDecimal most = isCount ? BigDecimal.valueOf(shapes) : BigDecimal.valueOf(100);
        return settled(demand, BigDecimal.ZERO, most, number.number())
                .filter(found -> isCount || !found.isAlways()); // of no facts at all there is no mean
    }

    private static List<Comparison> joined(Reach reach) {
        return reach.condition().constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.operator().orders())
                .filter(comparison -> comparison.operand() instanceof Operand.Variable
                        || comparison.operand() instanceof Operand.Shifted)
                .toList();
    }

    /** What the difference of two figures can be: nothing of one with itself, else what lies between the bounds of both. */
    private static Optional<Settled> ofTwo(Meaning meaning, Reach reach, Comparison comparison) {
        boolean isShifted = comparison.operand() instanceof Operand.Shifted;
        String name = isShifted
                ? ((Operand.Shifted) comparison.operand()).name()
                : ((Operand.Variable) comparison.operand()).name();
        BigDecimal shift = isShifted ? ((Operand.Shifted) comparison.operand()).shift() : BigDecimal.ZERO;
        for (Reach other : meaning.reaches()) {
            Optional<Binding> binding = binding(other, name);
            if (binding.isPresent() && other.known()) {
                return ofTwo(reach, comparison, other, binding.get().property(), shift);
            }
        }
        return Optional.empty();
    }

    private static Optional<Settled> ofTwo(
            Reach reach, Comparison comparison, Reach other, String property, BigDecimal shift) {
        Optional<Shape> shape = reach.onlyShape();
        if (shape.isPresent() && shape.equals(other.onlyShape()) && property.equals(comparison.property())) {
            return settled(comparison, BigDecimal.ZERO, BigDecimal.ZERO, shift);
        }
        List<Values> own = values(reach, comparison.property());
        List<Values> theirs = values(other, property);
        if (own.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        int least = lowest(own).min().orElseThrow() - highest(theirs).max().orElseThrow();
        int most = highest(own).max().orElseThrow() - lowest(theirs).min().orElseThrow();
        return settled(comparison, points(least), points(most), shift);
    }

    private static IntStream lowest(List<Values> values) {
        return values.stream().mapToInt(Values::lowest);
    }

    private static IntStream highest(List<Values> values) {
        return values.stream().mapToInt(Values::highest);
    }

    private static List<Values> values(Reach reach, String property) {
        return reach.regions().stream()
                .flatMap(region -> region.values(property).stream())
                .filter(values -> !values.isEmpty() && values.isOfScores())
                .toList();
    }

    private static Optional<Binding> binding(Reach reach, String variable) {
        return reach.condition().quantifier() == Quantifier.EACH
                ? reach.condition().constraints().stream()
                        .filter(Binding.class::isInstance)
                        .map(Binding.class::cast)
                        .filter(binding -> binding.variable().equals(variable))
                        .findFirst()
                : Optional.empty();
    }

    private static BigDecimal points(int hundredths) {
        return Score.ofHundredths(Math.abs(hundredths))
                .shown()
                .multiply(BigDecimal.valueOf(Integer.signum(hundredths)));
    }

    /** Whether a comparison with a number holds for all between two bounds, or for none. */
    private static Optional<Settled> settled(
            Comparison comparison, BigDecimal least, BigDecimal most, BigDecimal number) {
        Operator operator = comparison.operator();
        boolean atLeast = operator.holds(least.compareTo(number));
        boolean atMost = operator.holds(most.compareTo(number));
        boolean isWithin = least.compareTo(number) <= 0 && most.compareTo(number) >= 0;
        boolean isSure = operator.orders() || !isWithin || least.compareTo(most) == 0;
        return isSure && atLeast == atMost
                ? Optional.of(new Settled(comparison, least, most, atLeast))
                : Optional.empty();
    }
}
