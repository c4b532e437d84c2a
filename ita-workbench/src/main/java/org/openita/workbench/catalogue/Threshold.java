package org.openita.workbench.catalogue;

import java.math.BigDecimal;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/**
 * A figure that a rule compares a score with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figure what is compared, in words
 * @param comparison one of {@code < <= > >= == !=}
 * @param points what it is compared with, in points from 0 to 100; of a count, a number of things
 * @param place where the comparison stands
 */
public record Threshold(Text figure, String comparison, BigDecimal points, Place place) {

    /** The bound with two decimals: {@code "< 85.00"}. */
    public String bound() {
        return comparison + " " + shown();
    }

    /** The points with two decimals: {@code "85.00"}. */
    public String shown() {
        return CataloguePhrases.points(points);
    }
}
