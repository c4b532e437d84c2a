package org.openita.model.json;

import org.openita.model.problem.Place;

/**
 * Where a document begins that is part of a longer text.
 *
 * @param source what places call the text
 * @param above how many lines of the text stand above the document
 * @param left how many Java characters stand before it on its first line
 * @param path its path in the whole, {@code $} where it is a document of its own
 */
record Origin(String source, int above, int left, String path) {

    /** The path of a whole document. */
    static final String ROOT = "$";

    /** That of a text which is a document as a whole. */
    static Origin of(String source) {
        return new Origin(source, 0, 0, ROOT);
    }

    /** The place of what stands at a line and column of the document, from 1. */
    Place at(int line, int column, String path) {
        return new Place(source, line + above, line == 1 ? column + left : column, path);
    }

    /** The place at an offset of the document's text. */
    Place at(CharSequence text, int offset) {
        Place within = Place.at(source, text, offset);
        return at(within.line(), within.column(), within.path());
    }

    /** Where it begins. */
    Place begin() {
        return at(1, 1, "");
    }
}
