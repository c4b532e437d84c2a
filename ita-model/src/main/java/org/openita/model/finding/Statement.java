package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * What a rule says in one text of its pack, such as a limit that an E-Service hardly anyone uses shows.
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
