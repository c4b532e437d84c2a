package org.openita.report.marked;

import java.util.List;

/**
 * Something to say of words in a Word document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paragraphs the paragraphs of the body, from 1, in which the words stand; none where they stand elsewhere, such as in a header
 * @param quote the words as they are written there
 * @param text what to say
 */
public record DocumentMark(List<Integer> paragraphs, String quote, String text) {

    public DocumentMark {
        paragraphs = List.copyOf(paragraphs);
    }
}
