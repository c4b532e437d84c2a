package org.openita.scoring.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
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
import org.openita.scoring.standing.Standing;
import org.openita.scoring.whatif.WhatIf;
import org.openita.scoring.whatif.Worth;

/**
 * What the goals of the actions do for what stands above them: for the component that keeps the level down, for the overall score,
 * and for indicators. Immutable and thread-safe.
 */
final class Gains {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
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
        return sum(action.measures(), worth -> Optional.of(worth.overall()));
    }

    /** By how many the component that keeps the level down does; 0 where none does. */
    BigDecimal component(Action action) {
        return componentDecides ? sum(action.measures(), Worth::component) : BigDecimal.ZERO;
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
        BigDecimal gain =
                sum(below, worth -> Optional.of(worth.overall())).divide(points(whole.overall()), EXACT_ENOUGH);
        return Optional.of(analysis.scores()
                .of(indicator)
                .shown()
                .add(gain)
                .setScale(BEYOND_ROUNDING, RoundingMode.HALF_UP)
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

    private BigDecimal sum(Collection<Measure> measures, Of of) {
        return measures.stream()
                .filter(measure -> measure.from().compareTo(measure.to()) < 0)
                .flatMap(measure -> Optional.ofNullable(worths.get(measure.subject())).flatMap(of::in).stream()
                        .map(points -> measure.to().subtract(measure.from()).multiply(points(points))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(Worth.Points points) {
        return BigDecimal.valueOf(points.numerator()).divide(BigDecimal.valueOf(points.denominator()), EXACT_ENOUGH);
    }
}
