package org.openita.workbench.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openita.model.file.AtomicFile;

/** Writes a catalogue into a directory: {@code catalogue.html} and {@code catalogue.md}, both in UTF-8. */
final class CatalogueFiles {

    private CatalogueFiles() {}

    /**
     * Writes both files; the directory is made if there is none, and a file of the same name is replaced once the new one is whole.
     *
     * @return the files, in order
     * @throws IOException if they cannot be written
     */
    static List<Path> write(Catalogue catalogue, Path directory) throws IOException {
        Files.createDirectories(directory);
        return List.of(
                write(directory.resolve("catalogue.html"), CatalogueHtml.of(catalogue)),
                write(directory.resolve("catalogue.md"), CatalogueMarkdown.of(catalogue)));
    }

    private static Path write(Path file, String text) throws IOException {
        AtomicFile.write(file, text);
        return file;
    }
}
