package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.text.Text;

/**
 * Says how next year's result shows the success of an action.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score, see {@link org.openita.model.framework.Subject#id()}
 * @param subjects whose scores count: that one, or all that are to be kept up, of which the lowest does
 * @param name its name in a sentence
 * @param from the score now, in points with two decimals
 * @param to what it is to reach, or to stay at or above, in points with two decimals
 * @param text the same in words
 */
public record PlannedMeasure(
        String subject, List<String> subjects, Text name, BigDecimal from, BigDecimal to, Text text) {

    public PlannedMeasure {
        subjects = List.copyOf(subjects);
    }
}
