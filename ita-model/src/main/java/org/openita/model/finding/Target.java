package org.openita.model.finding;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.framework.Confidence;
import org.openita.model.text.Text;

/**
 * A figure to reach, and how far a score is from it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the target's code, such as {@code pass-85}
 * @param subject whose score it is about, see {@link Because#subject()}
 * @param name the target in words
 * @param value the score as shown, in points
 * @param target the figure to reach, in points
 * @param reached whether it is reached
 * @param confidence how sure it is that this is the target
 * @param because why it counts as reached or missed
 */
public record Target(
        String code,
        String subject,
        Text name,
        BigDecimal value,
        BigDecimal target,
        boolean reached,
        Confidence confidence,
        List<Because> because) {

    public Target {
        because = List.copyOf(because);
    }

    /** Points above the target; negative when points are lacking. */
    public BigDecimal distance() {
        return value.subtract(target);
    }
}
