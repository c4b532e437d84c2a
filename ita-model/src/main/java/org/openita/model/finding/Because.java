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
 *     ({@code 8}), part ({@code EIT2}), instrument ({@code IIT}) or {@code overall}
 * @param value the subject's score as shown, in points
 * @param comparison one of {@code < <= > >= == !=}
 * @param threshold what it was compared with, in points
 */
public record Because(
        String rule, String source, String subject, BigDecimal value, String comparison, BigDecimal threshold) {

    /** The claim itself, both figures with two decimals: {@code "EIT2 82.44 < 85.00"}. */
    public String claim() {
        return subject + " " + value.toPlainString() + " " + comparison + " "
                + threshold.setScale(2).toPlainString();
    }
}
