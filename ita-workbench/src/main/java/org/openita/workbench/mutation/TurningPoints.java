package org.openita.workbench.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openita.model.score.Score;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.RuleNode;

/**
 * The scores at which rules can change their minds: their thresholds with the scores beside them, and all that lies a shift such as
 * {@code $a - 20} away from such a score.
 *
 * <p>Between two that are neighbours, every score means the same to the rules. Not thread-safe.
 */
final class TurningPoints {

    private static final long HIGHEST = Score.MAX_HUNDREDTHS;

    private final Set<Long> thresholds = new TreeSet<>();
    private final Set<Long> shifts = new TreeSet<>();
    private final Set<Integer> counts = new TreeSet<>();

    private TurningPoints() {
        thresholds.add(0L);
        thresholds.add(HIGHEST);
    }

    static TurningPoints of(List<Rule> rules) {
        TurningPoints points = new TurningPoints();
        for (Rule rule : rules) {
            for (RuleNode spot : RuleNode.of(rule)) {
                points.look(spot);
            }
        }
        return points;
    }

    private void look(RuleNode spot) {
        if (spot.node() instanceof Operand.Number number) {
            addAround(thresholds, hundredths(number.number()));
            counts.add(number.number().intValue());
        } else if (spot.node() instanceof Operand.Shifted shifted) {
            addAround(shifts, hundredths(shifted.shift()));
        } else if (spot.node() instanceof Comparison comparison
                && comparison.operand() instanceof Operand.Variable
                && isOfNumbers(spot, comparison)) {
            addAround(shifts, 0);
        }
    }

    private static boolean isOfNumbers(RuleNode spot, Comparison comparison) {
        Optional<Condition> condition = spot.nodes().stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .findFirst();
        boolean isFigure = spot.nodes().stream().anyMatch(Accumulation.class::isInstance);
        return isFigure
                || condition
                        .flatMap(of -> FactType.named(of.type()))
                        .flatMap(type -> Optional.ofNullable(type.properties().get(comparison.property())))
                        .filter(property -> property.kind() == Property.Kind.NUMBER)
                        .isPresent();
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValue();
    }

    private static void addAround(Set<Long> all, long point) {
        all.addAll(List.of(point - 1, point, point + 1));
    }

    /** Whether scores are held against other scores, so that what matters is how far apart they are. */
    boolean areJoined() {
        return !shifts.isEmpty();
    }

    /** The numbers that stand in the rules, for what is counted. */
    Set<Integer> counts() {
        return counts;
    }

    /** The thresholds and the scores beside them, in hundredths, ascending. */
    Set<Long> ofThresholds() {
        return within(thresholds);
    }

    /**
     * With what lies so many shifts away, in hundredths, ascending.
     *
     * @param facts how many scores are held against one another at most
     */
    Set<Long> hundredths(int facts) {
        Set<Long> points = within(thresholds);
        for (int i = 1; i < facts; i++) {
            Set<Long> more = new TreeSet<>(points);
            points.forEach(point -> shifts.forEach(shift -> {
                more.add(point + shift);
                more.add(point - shift);
            }));
            points = within(more);
        }
        return points;
    }

    private static Set<Long> within(Set<Long> points) {
        Set<Long> within = new TreeSet<>(points);
        within.removeIf(point -> point < 0 || point > HIGHEST);
        return within;
    }
}
