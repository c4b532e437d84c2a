package org.openita.tables.tracking;

import java.util.Locale;
import java.util.Optional;

/**
 * A column of such a sheet.
 *
 * @param id its name in the files of words
 * @param width in characters
 * @param kind what stands in it
 */
record TrackColumn(String id, double width, Kind kind) {

    /** What stands in a column. */
    enum Kind {
        /** What was written there when the sheet was made. */
        GIVEN,
        /** A text to be filled in. */
        TEXT,
        /** How far it is. */
        STATE,
        /** How much of it is done, 0 to 100. */
        SHARE
    }

    static TrackColumn given(String id, double width) {
        return new TrackColumn(id, width, Kind.GIVEN);
    }

    static TrackColumn text(String id, double width) {
        return new TrackColumn(id, width, Kind.TEXT);
    }

    String heading(Locale language) {
        return TrackTexts.in(language, key());
    }

    /** The same column, where a cell is its heading. */
    Optional<TrackColumn> in(String cell) {
        return TrackTexts.says(cell, key()) ? Optional.of(this) : Optional.empty();
    }

    private String key() {
        return "column." + id;
    }
}
