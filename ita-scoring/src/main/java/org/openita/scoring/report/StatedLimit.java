package org.openita.scoring.report;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;

/**
 * What stood in the way of the assessment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param origin who says so
 * @param text what it is, in words
 * @param because what shows it; empty where the agency says so itself
 */
public record StatedLimit(Origin origin, Text text, List<Because> because) {

    /** Who says so. */
    public enum Origin {
        /** The agency, in its profile. */
        PROFILE,
        /** The figures, by a rule. */
        RULE,
        /** What is missing in the data, or doubtful. */
        DATA
    }

    public StatedLimit {
        because = List.copyOf(because);
    }
}
