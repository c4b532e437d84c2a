package org.openita.model.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files as a whole or not at all. Thread-safe. */
public final class AtomicFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @throws IOException if it cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes beside the file and then renames, so that nobody ever reads half of it; see {@link StagedFile}. What is no file, such as a
     * pipe or a device, is written to as it is: a rename would replace it.
     *
     * @throws IOException if it cannot be written; a file that was there is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            pour(file, content);
            return;
        }
        try (StagedFile staged = StagedFile.of(file, content)) {
            staged.replace();
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

    private static void pour(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
            content.to(out);
        }
    }
}
