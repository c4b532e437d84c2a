package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * Holds one text of a pack that a rule found, such as a limit of the assessment, with its reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code its code, such as {@code e-service-hardly-used}
 * @param text what it says
 * @param because why it is said
 */
public record Statement(String code, Text text, List<Because> because) {

    public Statement {
        because = List.copyOf(because);
    }
}
