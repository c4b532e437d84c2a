package org.openita.scoring.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.finding.Action;
import org.openita.model.finding.Action.Mode;
import org.openita.model.finding.Measure;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.arithmetic.Fraction;
import org.openita.scoring.standing.Standing;
import org.openita.scoring.whatif.WhatIf;
import org.openita.scoring.whatif.Worth;

/**
 * What the goals of the actions do for what stands above them: for the component that keeps the level down, for the overall score,
 * and for indicators. Immutable and thread-safe.
 */
final class Gains {

    private static final int BEYOND_ROUNDING = 6;
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST =
            Score.ofHundredths(Score.MAX_HUNDREDTHS).shown();

    private final Analysis analysis;
    private final ImmutableMap<String, Worth> worths;
    private final boolean componentDecides;
    private final ImmutableMap<String, Measure> rises;

    private Gains(Analysis analysis, Map<String, Worth> worths, boolean componentDecides, Map<String, Measure> rises) {
        this.analysis = analysis;
        this.worths = ImmutableMap.copyOf(worths);
        this.componentDecides = componentDecides;
        this.rises = ImmutableMap.copyOf(rises);
    }

    static Gains of(Analysis analysis, Standing standing) {
        Map<String, Worth> worths = new LinkedHashMap<>();
        WhatIf.worthsIn(analysis).forEach(worth -> worths.put(worth.subject().id(), worth));
        boolean decides = WhatIf.decidingComponentIn(analysis)
                .flatMap(component -> standing.shortOf(component.id()))
                .isPresent();
        return new Gains(analysis, worths, decides, rises(analysis));
    }

    /** What is to rise, each subject once, to the furthest of its goals. */
    private static Map<String, Measure> rises(Analysis analysis) {
        Map<String, Measure> rises = new LinkedHashMap<>();
        analysis.actions().stream()
                .filter(action -> action.mode() == Mode.IMPROVE)
                .flatMap(action -> action.measures().stream())
                .filter(measure -> measure.from().compareTo(measure.to()) < 0)
                .forEach(measure -> rises.merge(
                        measure.subject(), measure, (one, other) -> one.to().compareTo(other.to()) >= 0 ? one : other));
        return rises;
    }

    /** By how many points the overall score rises when an action reaches its goals. */
    BigDecimal overall(Action action) {
        return sum(action.measures(), worth -> Optional.of(worth.overall())).rounded(BEYOND_ROUNDING);
    }

    /** By how many the component that keeps the level down does; 0 where none does. */
    BigDecimal component(Action action) {
        return componentDecides ? sum(action.measures(), Worth::component).rounded(BEYOND_ROUNDING) : BigDecimal.ZERO;
    }

    /** What an indicator reaches where everything below it reaches its goal; empty where nothing below it is to rise. */
    Optional<BigDecimal> reachedBy(String indicator) {
        Worth whole = worths.get(indicator);
        List<Measure> below = rises.values().stream()
                .filter(measure -> isBelow(measure.subject(), indicator))
                .toList();
        if (whole == null || below.isEmpty() || analysis.scores().of(indicator).isMissing()) {
            return Optional.empty();
        }
        Worth.Points each = whole.overall();
        Fraction gain = sum(below, worth -> Optional.of(worth.overall()))
                .times(each.denominator())
                .over(each.numerator());
        return Optional.of(analysis.scores()
                .of(indicator)
                .shown()
                .add(gain.rounded(BEYOND_ROUNDING))
                .setScale(DECIMALS, RoundingMode.DOWN)
                .min(MOST));
    }

    private boolean isBelow(String subject, String indicator) {
        return analysis.scores()
                .framework()
                .itemOf(subject)
                .filter(item -> item.indicator().equals(indicator))
                .isPresent();
    }

    private interface Of {
        Optional<Worth.Points> in(Worth worth);
    }

    /** Exact, so that equal gains are equal. */
    private Fraction sum(Collection<Measure> measures, Of of) {
        Fraction sum = Fraction.ZERO;
        for (Measure measure : measures) {
            Optional<Worth.Points> points =
                    Optional.ofNullable(worths.get(measure.subject())).flatMap(of::in);
            BigDecimal rise = measure.to().subtract(measure.from());
            if (points.isPresent() && rise.signum() > 0) {
                Fraction each =
                        Fraction.of(points.get().numerator(), points.get().denominator());
                sum = sum.plus(exact(rise).times(each));
            }
        }
        return sum;
    }

    private static Fraction exact(BigDecimal points) {
        return new Fraction(points.unscaledValue(), BigInteger.TEN.pow(points.scale()));
    }
}
