package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * A step of the plan that follows from a result.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id stable across years
 * @param text what to do
 * @param items the items it is meant to move
 * @param because why it is planned
 */
public record Action(String id, Text text, List<String> items, List<Because> because) {

    public Action {
        items = List.copyOf(items);
        because = List.copyOf(because);
    }
}
