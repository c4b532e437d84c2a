package org.openita.model.framework;

import java.util.List;

/**
 * Lists the words of a scale's answers, so that answers given in words can be counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale's id
 * @param words for each of the scale's points, in their order, the words for that answer; several where forms differ
 * @param provenance where that is known from
 */
public record AnswerWords(String scale, List<List<String>> words, Provenance provenance) {

    public AnswerWords {
        words = words.stream().map(List::copyOf).toList();
    }
}
