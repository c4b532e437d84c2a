package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.score.ScoreSheet;

/**
 * What the figures that are known leave possible for those that are not.
 *
 * <p>Everything that adds up narrows what it adds up from, and the other way round; an instrument that comes in parts is
 * their mean. Where figures contradict each other, what they say together bounds nothing. Immutable and thread-safe:
 * build one a framework and share it.
 */
public final class Bounds {

    /** Ranges narrow each other in a few rounds, or by less and less for ever. */
    private static final int ROUNDS = 12;

    /** A mean of parts stands behind all else, and reaches the overall score in a second round. */
    private static final int HEIGHT = 2;

    private final ImmutableList<Equation> equations;
    private final ScoredOnce scoredOnce;
    private final long unit;

    private Bounds(List<Equation> equations, ScoredOnce scoredOnce, long unit) {
        this.equations = ImmutableList.copyOf(equations);
        this.scoredOnce = scoredOnce;
        this.unit = unit;
    }

    /** The bounds of a framework. */
    public static Bounds of(Framework framework) {
        Composition composition = Composition.of(framework);
        List<WeightedMean> aggregates = Stream.concat(
                        composition.aggregates().stream(), composition.meansOfParts().stream())
                .toList();
        return new Bounds(
                aggregates.stream().map(Equation::of).toList(), ScoredOnce.of(framework), unit(framework, aggregates));
    }

    /** Fine enough for every sum to be a whole number of units. */
    private static long unit(Framework framework, List<WeightedMean> aggregates) {
        long[] denominators = new long[framework.subjects().size()];
        Arrays.fill(denominators, 1);
        long unit = 1;
        for (WeightedMean aggregate : aggregates) {
            unit = Fractions.leastCommonMultiple(
                    unit, Formula.of(aggregate, denominators).denominator());
        }
        return unit;
    }

    /**
     * The published figures of a sheet that what is known below them does not allow, each with what it does: above a score that is
     * missing, no sum says so.
     */
    public List<Contradiction> contradictions(ScoreSheet sheet) {
        List<Contradiction> found = new ArrayList<>();
        Ranges ranges = new Ranges(sheet, unit, scoredOnce);
        @SuppressWarnings("ModifiedButNotUsed") // what does not agree is told once
        List<Equation> open = new ArrayList<>(equations);
        for (int round = 0; round < HEIGHT; round++) {
            open.removeIf(equation -> !equation.raise(ranges, found::add));
        }
        return found;
    }

    /** The ranges of a sheet of this framework. */
    public Ranges of(ScoreSheet sheet) {
        Ranges ranges = new Ranges(sheet, unit, scoredOnce);
        @SuppressWarnings("ModifiedButNotUsed") // what does not agree is asked no more
        List<Equation> agreeing = new ArrayList<>(equations);
        for (int round = 0; round < ROUNDS; round++) {
            agreeing.removeIf(equation -> !equation.narrow(ranges));
            if (!ranges.changed()) {
                break;
            }
        }
        return ranges;
    }
}
