package org.openita.workbench.editing;

import org.openita.model.text.Text;

/**
 * What could be written at a place.
 *
 * @param kind what it is
 * @param label as it is listed
 * @param insert what is written
 * @param span what it is written in place of
 * @param detail what it means, in a few words; may be empty
 */
public record CompletionProposal(Kind kind, String label, String insert, Span span, Text detail) {

    /** The kinds of proposals. */
    public enum Kind {
        WORD,
        TYPE,
        PROPERTY,
        FUNCTION,
        VALUE,
        VARIABLE,
        TEXT,
        FILE,
        TEMPLATE
    }
}
