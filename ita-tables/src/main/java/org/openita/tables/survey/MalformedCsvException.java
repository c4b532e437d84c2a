package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvParseException;

/** A file stopped being a table. */
final class MalformedCsvException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    /** @param line of the row that could not be parsed */
    MalformedCsvException(long line, Exception cause) {
        super(cause);
        this.line = line;
    }

    long line() {
        return line;
    }

    /** Whether a quoted text did not end, or ended badly. */
    boolean isAboutQuotes() {
        Throwable cause = getCause();
        return cause instanceof CsvParseException
                && !(cause.getCause() instanceof RowLimits.Exceeded)
                && !String.valueOf(cause.getMessage()).contains("buffer size");
    }
}
