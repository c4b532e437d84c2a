package org.openita.model.framework;

import java.util.List;
import org.openita.model.text.Text;

/**
 * One of the ten things measured; its score is the plain mean of its sub-indicators, or of its items where it has none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code 9}
 * @param name its name
 * @param subIndicators its sub-indicators, empty where it has none or they are not known
 * @param items all its items, through sub-indicators too; empty where they are not known
 * @param provenance where that is known from
 */
public record Indicator(
        String id, Text name, List<SubIndicator> subIndicators, List<Item> items, Provenance provenance) {

    public Indicator {
        subIndicators = List.copyOf(subIndicators);
        items = List.copyOf(items);
    }
}
