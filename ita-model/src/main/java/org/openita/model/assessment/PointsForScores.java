package org.openita.model.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * Published figures that are points of the weights of their instruments, not scores of 100: 28.83 of 30, 26.27 of 30 and 40 of 40 for an
 * overall score of 95.10.
 */
final class PointsForScores {

    /** How far off a sum of points may be that were rounded, some to one decimal. */
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(5, 1);

    private PointsForScores() {}

    /**
     * The points of each instrument, as a sum: IIT 28.83 + EIT 26.27 + OIT 40.00.
     *
     * @param published the published scores of a result
     * @return empty if they are scores, or if nobody can tell
     */
    static Optional<String> in(Framework framework, Map<String, Score> published) {
        Score overall = published.getOrDefault(Subject.OVERALL, Score.MISSING);
        if (overall.isMissing() || overall.hundredths() == 0) {
            return Optional.empty();
        }
        List<String> points = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        for (Instrument instrument : framework.instruments()) {
            Optional<BigDecimal> figure = figure(instrument, published);
            if (figure.isEmpty() || figure.get().compareTo(instrument.weight().movePointRight(2)) > 0) {
                return Optional.empty();
            }
            points.add(instrument.id() + " " + figure.get().setScale(2, RoundingMode.HALF_UP));
            sum = sum.add(figure.get());
            highest = highest.max(figure.get());
        }
        boolean isAMean = overall.shown().subtract(highest).compareTo(ROUNDED) <= 0;
        boolean isTheSum = sum.subtract(overall.shown()).abs().compareTo(ROUNDED) <= 0;
        return isTheSum && !isAMean ? Optional.of(String.join(" + ", points)) : Optional.empty();
    }

    /** What is given for an instrument: its own figure, or the mean of those of all its indicators. */
    private static Optional<BigDecimal> figure(Instrument instrument, Map<String, Score> published) {
        Score own = published.getOrDefault(instrument.id(), Score.MISSING);
        if (own.isPresent()) {
            return Optional.of(own.shown());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : instrument.indicators()) {
            Score score = published.getOrDefault(indicator.id(), Score.MISSING);
            if (score.isMissing()) {
                return Optional.empty();
            }
            sum = sum.add(score.shown());
        }
        return instrument.indicators().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sum.divide(BigDecimal.valueOf(instrument.indicators().size()), MathContext.DECIMAL32));
    }
}
