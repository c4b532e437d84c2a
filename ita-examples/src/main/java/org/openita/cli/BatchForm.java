package org.openita.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which the analyses of many agencies are written, by the ending of the file's name. */
enum BatchForm {
    /** An object a line. */
    JSONL,
    /** A table as text. */
    CSV,
    /** A table as a workbook. */
    XLSX,
    /** A table by columns, for programs that compute. */
    PARQUET;

    /** The form of a file. */
    static Optional<BatchForm> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(form -> name.endsWith("." + form.ending()))
                .findFirst();
    }

    /** The ending of the names of its files. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether rows come first, and are made a file of this form once all are there. */
    boolean isMadeOfRows() {
        return this == XLSX || this == PARQUET;
    }
}
