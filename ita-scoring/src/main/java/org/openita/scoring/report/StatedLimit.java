package org.openita.scoring.report;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;

/**
 * Describes a limit of the assessment and who states it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param origin who says so
 * @param text what it is, in words
 * @param because what shows it; empty where the agency says so itself
 */
public record StatedLimit(Origin origin, Text text, List<Because> because) {

    /** The sources of a limit. */
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
