package org.openita.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.openita.model.file.AtomicFile;
import org.openita.model.framework.Framework;
import org.openita.tables.form.FormBook;

/**
 * The form of a fiscal year: a workbook with its items, to be filled in and read by {@link ResultFile}.
 *
 * <p>One sheet takes one agency's result, another those of many, one row each; an example and notes go with them. Immutable
 * and thread-safe.
 */
public final class ResultTemplate {

    private final Framework framework;

    private ResultTemplate(Framework framework) {
        this.framework = framework;
    }

    /** The form of a year. */
    public static ResultTemplate of(Framework framework) {
        return new ResultTemplate(framework);
    }

    /**
     * Writes the workbook to a file, as a whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, this::write);
    }

    /**
     * Writes the workbook to a stream, and leaves it open.
     *
     * @throws IOException if it cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        FormBook.write(framework, out);
    }
}
