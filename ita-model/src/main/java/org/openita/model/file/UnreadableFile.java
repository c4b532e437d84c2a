package org.openita.model.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/** What is said of a file that cannot be read. */
public final class UnreadableFile {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private UnreadableFile() {}

    /**
     * The problem of a file that could not be read.
     *
     * @param name what the file is called
     * @param cause why
     */
    public static Problem problem(String name, IOException cause) {
        return TEXTS.problem(Place.of(name), code(cause));
    }

    private static String code(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "file-missing";
        }
        if (cause instanceof AccessDeniedException) {
            return "file-not-readable";
        }
        return cause instanceof InterruptedIOException ? "reading-timed-out" : "file-unreadable";
    }
}
