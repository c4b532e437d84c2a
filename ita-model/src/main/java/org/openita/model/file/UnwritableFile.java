package org.openita.model.file;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/** What is said of a file that cannot be written. */
public final class UnwritableFile {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    /** How systems say that a disk, or one's share of it, is full: Java passes on their words. */
    private static final Pattern FULL =
            Pattern.compile("no space left|not enough space|disk quota|quota exceeded|disk full|disk is full");

    private static final Pattern READ_ONLY = Pattern.compile("read-only file system|write protected");
    private static final Pattern LONG_NAME = Pattern.compile("file name too long");
    private static final Pattern NO_FOLDER = Pattern.compile("not a directory");

    private UnwritableFile() {}

    /**
     * The problem of a file that could not be written.
     *
     * @param name what the file or its folder is called
     * @param cause why
     */
    public static Problem problem(String name, IOException cause) {
        if (isFull(cause)) {
            return full(name);
        }
        if (isSaid(cause, READ_ONLY)) {
            return readOnly(name);
        }
        if (isSaid(cause, LONG_NAME)) {
            return longName(name);
        }
        if (cause instanceof AccessDeniedException) {
            return denied(name);
        }
        return cause instanceof NoSuchFileException || isSaid(cause, NO_FOLDER)
                ? withoutFolder(name)
                : unknown(name, cause);
    }

    /** Whether there was no more room. */
    public static boolean isFull(IOException cause) {
        return isSaid(cause, FULL);
    }

    private static boolean isSaid(Throwable cause, Pattern words) {
        return Throwables.getCausalChain(cause).stream()
                .map(each -> String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> words.matcher(message).find());
    }

    private static Problem full(String name) {
        return TEXTS.problem(Place.of(name), "disk-full");
    }

    private static Problem readOnly(String name) {
        return TEXTS.problem(Place.of(name), "disk-read-only");
    }

    private static Problem longName(String name) {
        return TEXTS.problem(Place.of(name), "file-name-too-long");
    }

    private static Problem denied(String name) {
        return TEXTS.problem(Place.of(name), "file-not-writable");
    }

    private static Problem withoutFolder(String name) {
        return TEXTS.problem(Place.of(name), "folder-missing");
    }

    private static Problem unknown(String name, IOException cause) {
        return TEXTS.problem(Place.of(name), "file-unwritable", String.valueOf(cause.getMessage()));
    }
}
