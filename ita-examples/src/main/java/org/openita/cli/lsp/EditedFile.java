package org.openita.cli.lsp;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openita.workbench.editing.PackView;

/**
 * A file of a pack as an editor names it.
 *
 * @param pack the pack's directory
 * @param name the file's name below it
 */
record EditedFile(Path pack, String name) {

    private static final String CASES = "cases";

    /** The file that an editor's name means, if it is one that a pack can have on this machine. */
    static Optional<EditedFile> of(String uri) {
        return path(uri).flatMap(EditedFile::of);
    }

    private static Optional<EditedFile> of(Path path) {
        Path folder = path.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String name = String.valueOf(path.getFileName());
        return Optional.ofNullable(folder.getParent())
                .filter(above -> folder.endsWith(CASES) && Files.isRegularFile(above.resolve("pack.json")))
                .map(above -> new EditedFile(above, CASES + "/" + name))
                .or(() -> Optional.of(new EditedFile(folder, name)))
                .filter(file -> PackView.isOfPack(file.name()));
    }

    private static Optional<Path> path(String uri) {
        try {
            return Optional.of(Path.of(new URI(uri)).toAbsolutePath().normalize());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notOfThisMachine) {
            return Optional.empty();
        }
    }

    /** How the file is named where no editor has named it. */
    String uri() {
        return pack.resolve(name).toUri().toString();
    }

    EditedFile beside(String other) {
        return new EditedFile(pack, other);
    }
}
