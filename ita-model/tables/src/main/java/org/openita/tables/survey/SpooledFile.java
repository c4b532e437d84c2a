package org.openita.tables.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes what can be read but once, such as a pipe, a file that can be read again. */
final class SpooledFile {

    private SpooledFile() {}

    /**
     * The file itself, or a copy of what it gives, which is deleted when the program ends.
     *
     * @throws IOException if it is a directory, or cannot be read or copied
     */
    static Path of(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return file;
        }
        Path copy = Files.createTempFile("ita-survey-", ".csv");
        copy.toFile().deleteOnExit();
        try (InputStream in = Files.newInputStream(file)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
