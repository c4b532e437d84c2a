package org.openita.scoring.output;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Target;
import org.openita.scoring.result.AnalysisView;

/**
 * Which scores fall short of what the rules ask, and of which figure.
 *
 * <p>Thresholds stand in the rules; here they are only read off what these found: missed targets, and the reasons of the level.
 */
final class Shortfalls {

    private final Map<String, BigDecimal> thresholds;

    private Shortfalls(Map<String, BigDecimal> thresholds) {
        this.thresholds = thresholds;
    }

    static Shortfalls of(AnalysisView analysis) {
        Stream<Shortfall> missed =
                analysis.targets().stream().filter(target -> !target.reached()).map(Shortfall::of);
        Stream<Shortfall> levelled = analysis.level().because().stream()
                .filter(because -> because.comparison().startsWith("<"))
                .map(Shortfall::of);
        return Stream.concat(missed, levelled)
                .collect(collectingAndThen(
                        toMap(Shortfall::subject, Shortfall::threshold, BigDecimal::min), Shortfalls::new));
    }

    /** The lowest figure that a subject's score falls short of, if there is one. */
    Optional<BigDecimal> of(String subject) {
        return Optional.ofNullable(thresholds.get(subject))
                .map(threshold -> threshold.setScale(2, RoundingMode.HALF_UP));
    }

    private record Shortfall(String subject, BigDecimal threshold) {

        static Shortfall of(Target target) {
            return new Shortfall(target.subject(), target.target());
        }

        static Shortfall of(Because because) {
            return new Shortfall(because.subject(), because.threshold());
        }
    }
}
