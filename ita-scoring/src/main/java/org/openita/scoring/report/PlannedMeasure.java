package org.openita.scoring.report;

import java.math.BigDecimal;
import org.openita.model.text.Text;

/**
 * How the success of an action shows in next year's result.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score, see {@link org.openita.model.framework.Subject#id()}
 * @param name its name in a sentence
 * @param from the score now, in points with two decimals
 * @param to what it is to reach, or to stay at or above, in points with two decimals
 * @param text the same in words
 */
public record PlannedMeasure(String subject, Text name, BigDecimal from, BigDecimal to, Text text) {}
