package org.openita.model.framework;

import java.util.List;
import org.openita.model.text.Text;

/**
 * A group of items within an indicator; its score is the plain mean of its items.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code 9.1}
 * @param name its name
 * @param items its items, in order
 * @param provenance where that is known from
 */
public record SubIndicator(String id, Text name, List<Item> items, Provenance provenance) {

    public SubIndicator {
        items = List.copyOf(items);
    }
}
