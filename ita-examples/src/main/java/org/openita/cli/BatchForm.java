package org.openita.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which the analyses of many agencies are written, by the ending of the file's name. */
enum BatchForm {
    /** An object a line. */
    JSONL,
    /** A table as text. */
    CSV;

    /** The form of a file. */
    static Optional<BatchForm> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
