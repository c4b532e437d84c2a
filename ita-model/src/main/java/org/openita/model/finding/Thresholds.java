package org.openita.model.finding;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the thresholds that the rules in force compare the scores of a year with, for all agencies.
 *
 * <p>Rules are where thresholds stand; this is what can be read off them, so that whatever is said of a score, and every line
 * that a chart draws, goes by the same figures. Immutable and thread-safe.
 *
 * @param bySubject the figures by subject, see {@link org.openita.model.framework.Subject#id()}; a subject of which the rules
 *     ask nothing is not there
 * @param gap from how many points on two parts of an instrument are far apart; empty where no rule compares parts
 */
public record Thresholds(Map<String, Steps> bySubject, Optional<BigDecimal> gap) {

    /** No thresholds, as of an analysis that was stored without them. */
    public static final Thresholds NONE = new Thresholds(Map.of(), Optional.empty());

    private static final int DECIMALS = 2;

    public Thresholds {
        bySubject = ImmutableMap.copyOf(bySubject);
        gap = gap.map(points -> points.setScale(DECIMALS));
    }

    /** The figures of a subject; none where the rules ask nothing of it. */
    public Steps of(String subject) {
        return bySubject.getOrDefault(subject, Steps.NONE);
    }

    /**
     * The figures of one subject, in points with two decimals, each list ascending.
     *
     * @param asked what it is to reach; who is below falls short
     * @param beyond above those: what else makes a difference to the level
     */
    public record Steps(List<BigDecimal> asked, List<BigDecimal> beyond) {

        /** No figures. */
        public static final Steps NONE = new Steps(List.of(), List.of());

        public Steps {
            asked = ascending(asked);
            beyond = ascending(beyond);
        }

        /** All of them, ascending. */
        public List<BigDecimal> all() {
            return ascending(Stream.concat(asked.stream(), beyond.stream()).toList());
        }

        private static List<BigDecimal> ascending(List<BigDecimal> points) {
            return points.stream().map(each -> each.setScale(DECIMALS)).sorted().toList();
        }
    }
}
