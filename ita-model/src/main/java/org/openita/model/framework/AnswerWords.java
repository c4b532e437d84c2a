package org.openita.model.framework;

import java.util.List;

/**
 * Lists the words of a set of answers, so that answers given in words can be counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id of the set
 * @param scale the id of the scale whose points the answers give
 * @param items the ids of the questions that are asked with this set; empty where it may stand under any on the scale
 * @param words for each of the scale's points, in their order, the words for that answer; several where forms differ
 * @param provenance where that is known from
 */
public record AnswerWords(
        String id, String scale, List<String> items, List<List<String>> words, Provenance provenance) {

    public AnswerWords {
        items = List.copyOf(items);
        words = words.stream().map(List::copyOf).toList();
    }

    /** Whether it may stand under any question on its scale. */
    public boolean isGeneral() {
        return items.isEmpty();
    }

    /** Whether an item may be asked with it. */
    public boolean isOf(Item item) {
        return scale.equals(item.scale().id()) && (isGeneral() || items.contains(item.id()));
    }
}
