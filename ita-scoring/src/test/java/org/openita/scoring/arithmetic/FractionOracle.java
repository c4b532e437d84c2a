package org.openita.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.SubItem;
import org.openita.model.score.Score;

/**
 * How scores add up, said once more as plainly as can be, in big fractions of a point; slow and meant to be.
 *
 * <p>What has no score is empty.
 */
final class FractionOracle {

    /** A fraction of points. */
    record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(BigDecimal points) {
            return new Fraction(points.movePointRight(9).toBigIntegerExact(), BigInteger.TEN.pow(9));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction over(int divisor) {
            return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
        }

        /** Rounded half up to hundredths. */
        BigInteger hundredths() {
            BigInteger doubled = numerator.multiply(BigInteger.valueOf(200)).add(denominator);
            return doubled.divide(denominator.shiftLeft(1));
        }

        boolean equalsHundredths(long top, long bottom) {
            return numerator
                    .multiply(BigInteger.valueOf(100))
                    .multiply(BigInteger.valueOf(bottom))
                    .equals(denominator.multiply(BigInteger.valueOf(top)));
        }
    }

    private final Framework framework;
    private final Assessment assessment;
    private final Map<String, Optional<Fraction>> standing = new LinkedHashMap<>();

    private FractionOracle(Framework framework, Assessment assessment) {
        this.framework = framework;
        this.assessment = assessment;
    }

    /** The score that stands for everything that adds up, and for every item. */
    static Map<String, Optional<Fraction>> scores(Framework framework, Assessment assessment) {
        FractionOracle oracle = new FractionOracle(framework, assessment);
        oracle.overall();
        return oracle.standing;
    }

    private void overall() {
        Optional<Fraction> sum = Optional.of(Fraction.of(BigDecimal.ZERO));
        for (Instrument instrument : framework.instruments()) {
            Optional<Fraction> score = instrument(instrument);
            Fraction weight = Fraction.of(instrument.weight());
            sum = sum.flatMap(so -> score.map(value -> so.plus(value.times(weight))));
        }
        stand("overall", sum);
    }

    private Optional<Fraction> instrument(Instrument instrument) {
        List<Optional<Fraction>> scores = new ArrayList<>();
        for (Indicator indicator : instrument.indicators()) {
            scores.add(indicator(instrument, indicator));
        }
        List<Optional<Fraction>> parts = new ArrayList<>();
        for (Part part : instrument.parts()) {
            List<Optional<Fraction>> there = new ArrayList<>();
            for (Indicator indicator : instrument.indicators()) {
                there.add(standing.getOrDefault(indicator.id() + "." + part.key(), Optional.empty()));
            }
            parts.add(stand(part.id(), mean(there)));
        }
        return stand(instrument.id(), mean(scores).or(() -> mean(parts)));
    }

    private Optional<Fraction> indicator(Instrument instrument, Indicator indicator) {
        List<Optional<Fraction>> scores = new ArrayList<>();
        if (!instrument.parts().isEmpty()) {
            if (!indicator.items().isEmpty()) {
                for (Part part : instrument.parts()) {
                    String suffix = "." + part.key();
                    scores.add(stand(indicator.id() + suffix, mean(items(indicator.items(), suffix))));
                }
            }
        } else if (!indicator.subIndicators().isEmpty()) {
            for (SubIndicator sub : indicator.subIndicators()) {
                scores.add(stand(sub.id(), mean(items(sub.items(), ""))));
            }
        } else {
            scores.addAll(items(indicator.items(), ""));
        }
        return stand(indicator.id(), mean(scores));
    }

    private List<Optional<Fraction>> items(List<Item> items, String suffix) {
        List<Optional<Fraction>> scores = new ArrayList<>();
        for (Item item : items) {
            String id = item.id() + suffix;
            Optional<Fraction> ofSubItems = mean(subItems(item));
            Optional<Fraction> score = given(assessment.items(), id).or(() -> ofSubItems);
            standing.put(id, score);
            scores.add(score);
        }
        return scores;
    }

    private List<Optional<Fraction>> subItems(Item item) {
        List<Optional<Fraction>> scores = new ArrayList<>();
        for (SubItem sub : item.subItems()) {
            Optional<Fraction> score = given(assessment.items(), sub.id());
            standing.put(sub.id(), score);
            scores.add(score);
        }
        return scores;
    }

    private Optional<Fraction> stand(String subject, Optional<Fraction> computed) {
        Optional<Fraction> stands = given(assessment.published(), subject).or(() -> computed);
        standing.put(subject, stands);
        return stands;
    }

    private static Optional<Fraction> given(Map<String, Score> scores, String id) {
        return Optional.ofNullable(scores.get(id)).filter(Score::isPresent).map(score -> Fraction.of(score.shown()));
    }

    private static Optional<Fraction> mean(List<Optional<Fraction>> scores) {
        if (scores.isEmpty() || scores.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Fraction sum = Fraction.of(BigDecimal.ZERO);
        for (Optional<Fraction> score : scores) {
            sum = sum.plus(score.get());
        }
        return Optional.of(sum.over(scores.size()));
    }
}
