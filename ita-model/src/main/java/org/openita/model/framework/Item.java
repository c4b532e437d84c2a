package org.openita.model.framework;

import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;

/**
 * One question of a survey or one point that assessors check.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code i5}, {@code e1}, {@code o35}
 * @param instrument the id of its instrument
 * @param indicator the id of its indicator
 * @param subIndicator the id of its sub-indicator, where the indicator has these
 * @param scale the points an answer can give
 * @param polarity which end is good
 * @param name a short label, where known
 * @param subItems what it asks one by one, where it asks several things; its score is their mean
 * @param provenance where that is known from
 */
public record Item(
        String id,
        String instrument,
        String indicator,
        Optional<String> subIndicator,
        Scale scale,
        Polarity polarity,
        Optional<Text> name,
        List<SubItem> subItems,
        Provenance provenance) {

    public Item {
        subItems = List.copyOf(subItems);
    }
}
