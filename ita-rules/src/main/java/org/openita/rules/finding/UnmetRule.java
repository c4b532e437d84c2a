package org.openita.rules.finding;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.problem.Place;

/**
 * Tells of a rule that could have found something why it did not: the first of its conditions that the scores do not meet.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule's name
 * @param source the rule's place, {@code pack/file.drl:line}
 * @param condition the condition, as written
 * @param place where the condition stands
 * @param gaps what would have to change for it to hold, nearest first; empty where there is no score for it to look at
 */
public record UnmetRule(String rule, String source, String condition, Place place, List<Gap> gaps) {

    public UnmetRule {
        gaps = List.copyOf(gaps);
    }

    /**
     * A figure that keeps a condition from holding.
     *
     * @param subject whose figure it is, see {@link org.openita.model.finding.Because#subject()}
     * @param value the figure as shown, in points
     * @param comparison how it would have to compare: one of {@code < <= > >= == !=}
     * @param threshold with what, in points
     * @param basis the figure that the threshold was worked out from, and how; empty where it stands in the rule
     * @param by the least by which the figure would have to change, in points: negative where it is too high
     */
    public record Gap(
            String subject, BigDecimal value, String comparison, BigDecimal threshold, String basis, BigDecimal by) {}
}
