package org.openita.workbench.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a catalogue into a directory: {@code catalogue.html} and {@code catalogue.md}, both in UTF-8. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    /**
     * Writes both files; the directory is made if there is none, and a file of the same name is replaced once the new one is whole.
     *
     * @return the files, in order
     * @throws IOException if they cannot be written
     */
    public static List<Path> write(Catalogue catalogue, Path directory) throws IOException {
        Files.createDirectories(directory);
        return List.of(
                write(directory.resolve("catalogue.html"), CatalogueHtml.of(catalogue)),
                write(directory.resolve("catalogue.md"), CatalogueMarkdown.of(catalogue)));
    }

    private static Path write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
