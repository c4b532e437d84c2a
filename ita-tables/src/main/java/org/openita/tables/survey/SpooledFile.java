package org.openita.tables.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.openita.model.problem.InputException;

/**
 * A file that can be read again: what can be read but once, such as a pipe, is copied to the folder for temporary files, where its
 * owner alone can read it, and deleted when it is let go, at the latest when the program ends.
 *
 * @param path where to read
 * @param isCopy whether it is one
 */
record SpooledFile(Path path, boolean isCopy) {

    /** As much as is copied: twice the answers of the whole country. */
    static final long MOST_BYTES = 512L << 20;

    private static final int AT_ONCE = 1 << 16;

    /**
     * The file itself, or a copy of what it gives.
     *
     * @throws IOException if it is a directory, or cannot be read
     * @throws InputException if it gives too much to be copied, or there is no room for it
     */
    static SpooledFile of(Path file) throws IOException {
        return of(file, MOST_BYTES);
    }

    static SpooledFile of(Path file, long most) throws IOException {
        if (Files.isRegularFile(file)) {
            return new SpooledFile(file, false);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return copied(in, file, most);
        }
    }

    /** A copy of a file in which nothing stands yet. */
    static SpooledFile empty(Path file) {
        SpooledFile copy = new SpooledFile(created(file), true);
        copy.path.toFile().deleteOnExit();
        return copy;
    }

    /** A copy of what a stream gives. */
    static SpooledFile copied(InputStream in, Path file, long most) throws IOException {
        SpooledFile copy = empty(file);
        try (OutputStream out = Files.newOutputStream(copy.path, StandardOpenOption.WRITE)) {
            copy(in, out, file, most);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.letGo();
            throw e;
        }
    }

    private static Path created(Path file) {
        try {
            return Files.createTempFile("ita-survey-", ".csv"); // rw------- where the system knows permissions
        } catch (IOException e) {
            throw noRoom(file);
        }
    }

    private static void copy(InputStream in, OutputStream out, Path file, long most) throws IOException {
        byte[] bytes = new byte[AT_ONCE];
        long copied = 0;
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            copied += read;
            if (copied > most) {
                throw new InputException(List.of(SurveyWords.tooLong(file, most)));
            }
            write(out, bytes, read, file);
        }
    }

    private static void write(OutputStream out, byte[] bytes, int length, Path file) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw noRoom(file);
        }
    }

    private static InputException noRoom(Path file) {
        return new InputException(List.of(SurveyWords.noRoom(file)));
    }

    /** Deletes the copy, if it is one. */
    void letGo() {
        try {
            if (isCopy) {
                Files.deleteIfExists(path);
            }
        } catch (IOException deletedWhenTheProgramEnds) {
            // nothing to be done before that
        }
    }
}
