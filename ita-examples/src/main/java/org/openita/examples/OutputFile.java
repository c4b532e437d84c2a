package org.openita.examples;

import java.io.IOException;
import java.util.List;
import org.openita.model.file.UnwritableFile;
import org.openita.model.file.WholeFile;
import org.openita.model.problem.InputException;

/** Writes files under the names that were typed. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a text in UTF-8, as a whole or not at all.
     *
     * @throws InputException if it cannot be written
     */
    static void write(String name, String text) {
        try {
            WholeFile.write(FileNames.path(name), text);
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(name, e)));
        }
    }
}
