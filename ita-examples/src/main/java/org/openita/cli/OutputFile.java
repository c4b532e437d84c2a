package org.openita.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/** Where files are written, and what is said if they cannot be. */
final class OutputFile {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private OutputFile() {}

    /**
     * Makes a folder if there is none.
     *
     * @throws InputException if it cannot be made
     */
    static void makeFolder(String name) {
        Path folder = FileNames.path(name);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new InputException(
                    List.of(UnwritableFile.isFull(e) ? UnwritableFile.problem(name, e) : noFolder(name)));
        }
    }

    private static Problem noFolder(String name) {
        return TEXTS.problem(Place.of(name), "no-folder");
    }
}
