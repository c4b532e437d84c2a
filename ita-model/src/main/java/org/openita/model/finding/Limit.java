package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * Something that the figures show to have stood in the way of the assessment, such as an E-Service that hardly anyone uses.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code such as {@code e-service-hardly-used}
 * @param text what it is, in words
 * @param because what shows it
 */
public record Limit(String code, Text text, List<Because> because) {

    public Limit {
        because = List.copyOf(because);
    }
}
