package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * What the overall score and the instruments that are known leave possible for one that is not.
 *
 * <p>Every known figure counts as anything that is shown as it is, half a hundredth to either side, so that the bounds are
 * never too tight. Whole numbers throughout, in half hundredths of a point.
 */
final class Bounds {

    private static final long TOP = 2 * Score.MAX_HUNDREDTHS;

    private final Subject overall;
    private final ImmutableList<Subject> instruments;
    private final long[] weights;
    private final long whole;

    private Bounds(Subject overall, ImmutableList<Subject> instruments, long[] weights, long whole) {
        this.overall = overall;
        this.instruments = instruments;
        this.weights = weights;
        this.whole = whole;
    }

    static Bounds of(Framework framework) {
        Subject overall = framework.subject(Subject.OVERALL);
        List<Aggregate.Member> members = Composition.of(framework).membersOf(overall);
        long whole = members.stream().map(m -> m.share().denominator()).reduce(1L, Fractions::leastCommonMultiple);
        return new Bounds(
                overall,
                members.stream().map(Aggregate.Member::subject).collect(ImmutableList.toImmutableList()),
                members.stream()
                        .mapToLong(
                                m -> m.share().numerator() * (whole / m.share().denominator()))
                        .toArray(),
                whole);
    }

    /** The component that an instrument without a score is. */
    ComponentScore of(Subject instrument, ScoreSheet sheet) {
        int index = indexOf(instrument);
        long weight = weights[index];
        long least = whole * atLeast(sheet.of(overall)) - others(index, sheet, true);
        long most = whole * atMost(sheet.of(overall)) - others(index, sheet, false);
        boolean contradictory = least > TOP * weight || most < 0;
        return new ComponentScore(
                instrument.id(),
                instrument.id(),
                contradictory ? 0 : points(Math.max(least, 0), weight),
                contradictory ? Score.MAX_HUNDREDTHS / 100.0 : points(Math.min(most, TOP * weight), weight));
    }

    /** What the other instruments contribute to the overall score, at most or at least. */
    private long others(int index, ScoreSheet sheet, boolean most) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (i != index) {
                Score other = sheet.of(instruments.get(i));
                sum += weights[i] * (most ? atMost(other) : atLeast(other));
            }
        }
        return sum;
    }

    private int indexOf(Subject instrument) {
        return Iterables.indexOf(instruments, other -> other.ordinal() == instrument.ordinal());
    }

    private static long atLeast(Score score) {
        return score.isMissing() ? 0 : Math.max(0, 2 * score.hundredths() - 1);
    }

    private static long atMost(Score score) {
        return score.isMissing() ? TOP : Math.min(TOP, 2 * score.hundredths() + 1);
    }

    /** Rounded half up as every score is shown: a score at or beyond an exact bound is shown at or beyond the shown bound. */
    private static double points(long weighted, long weight) {
        return Math.floorDiv(weighted + weight, 2 * weight) / 100.0;
    }
}
