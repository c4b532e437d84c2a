package org.openita.tables.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies bytes to the folder for temporary files, where their owner alone can read them. */
public final class TemporaryCopy {

    private TemporaryCopy() {}

    /** No copy can be made: the disk is full, or the folder is not there. */
    public static final class FailedException extends IOException {

        private static final long serialVersionUID = 1L;

        FailedException(IOException cause) {
            super(cause);
        }
    }

    /**
     * Makes a copy, which whoever asked for it deletes.
     *
     * @param ending of its name
     * @throws FailedException if none can be made; nothing is left behind then
     */
    public static Path of(byte[] bytes, String ending) throws FailedException {
        Path copy = null;
        try {
            copy = Files.createTempFile("ita-", ending);
            return Files.write(copy, bytes);
        } catch (IOException e) {
            if (copy != null) {
                copy.toFile().delete();
            }
            throw new FailedException(e);
        }
    }
}
