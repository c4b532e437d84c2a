package org.openita.model.finding;

import java.math.BigDecimal;

/**
 * One reason of a finding: a figure, a comparison and a threshold that anyone can recompute.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule's name
 * @param source the rule's place, {@code pack/file.drl:line}
 * @param subject what was compared: an item ({@code i5}, {@code e1.part2}), sub-indicator ({@code 9.1}), indicator
 *     ({@code 8}), part ({@code EIT2}), instrument ({@code IIT}), {@code overall}, one of these in an earlier fiscal year
 *     ({@code 8@2566}), or a figure of many ({@code average(e7.part2, e8.part2)})
 * @param value the subject's score as shown, in points
 * @param comparison one of {@code < <= > >= == !=}
 * @param threshold what it was compared with, in points
 * @param basis the figure that the threshold was worked out from, and how ({@code e1.part1 - 15}); empty where the threshold
 *     stands in the rule
 */
public record Because(
        String rule,
        String source,
        String subject,
        BigDecimal value,
        String comparison,
        BigDecimal threshold,
        String basis) {

    /** A reason whose threshold stands in the rule. */
    public Because(
            String rule, String source, String subject, BigDecimal value, String comparison, BigDecimal threshold) {
        this(rule, source, subject, value, comparison, threshold, "");
    }

    /**
     * The claim itself, both figures with two decimals: {@code "EIT2 82.44 < 85.00"}, or
     * {@code "e1.part2 77.00 < 80.25 = e1.part1 - 15"}.
     */
    public String claim() {
        return subject + " " + value.toPlainString() + " " + comparison + " "
                + threshold.setScale(2).toPlainString() + (basis.isEmpty() ? "" : " = " + basis);
    }
}
