package org.openita.model.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files as a whole or not at all. Thread-safe. */
public final class WholeFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if it cannot be written */
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes beside the file and then renames, so that nobody ever reads half of it. What is no file, such as a pipe or a device, is
     * written to as it is: a rename would replace it.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(beside, content, StandardOpenOption.CREATE_NEW);
            moveOver(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a text in UTF-8.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Path file, Content content, StandardOpenOption option) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file, option, StandardOpenOption.WRITE))) {
            content.to(out);
        }
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
