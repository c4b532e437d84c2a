package org.openita.server.api;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.tables.ResultFile;

/**
 * A file that came with a request, held in memory alone.
 *
 * @param name what problems call it: the last part of the name it came with, and never a place on the disk
 * @param bytes what it holds
 */
record Upload(String name, byte[] bytes) {

    /** What a file without a name is called. */
    static final String UNNAMED = "(request)";

    /** A file with the name that a client gave it, which may be anything. */
    static Upload of(String given, byte[] bytes) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return new Upload(last.isBlank() ? UNNAMED : last, bytes);
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The results in it. */
    ResultFile results(KnownYears known, Optional<FiscalYear> year) {
        return ResultFile.read(open(), name, known, year);
    }
}
