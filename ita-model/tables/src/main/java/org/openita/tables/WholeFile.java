package org.openita.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files as a whole or not at all. */
final class WholeFile {

    /** Writes the content of a file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes beside the file and then renames. What is no file, such as a pipe or a device, is written to as it is.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(beside, content, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path file, Content content, StandardOpenOption option) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file, option, StandardOpenOption.WRITE))) {
            content.to(out);
        }
    }
}
