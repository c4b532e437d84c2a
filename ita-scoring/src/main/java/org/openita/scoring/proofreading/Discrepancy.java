package org.openita.scoring.proofreading;

import java.util.Optional;
import org.openita.model.text.Text;

/**
 * What is wrong with some words of a report.
 *
 * @param kind of the note
 * @param quote the words
 * @param text what is wrong with them
 * @param subject what the words are about, where that has an id
 * @param data what the data say
 * @param sure how sure
 */
record Discrepancy(String kind, Quote quote, Text text, Optional<String> subject, String data, Sure sure) {

    /** How sure it is that the words are wrong. */
    enum Sure {
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low");

        private final String label;

        Sure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
