package org.openita.rules;

import java.io.IOException;

/** A file or directory that is not what it should be; the slip says what. */
final class PackFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String slip;

    PackFileException(String slip) {
        super(slip);
        this.slip = slip;
    }

    /** The slip's id. */
    String slip() {
        return slip;
    }
}
