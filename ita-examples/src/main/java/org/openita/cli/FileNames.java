package org.openita.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/** Turns file names into paths, Thai ones under any locale where that can be done. */
final class FileNames {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private FileNames() {}

    /**
     * The path of a file name.
     *
     * @throws InputException if there can be no such file
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return byBytes(name);
        }
    }

    /** Java spells names in the locale's encoding, except those of URIs, which give the very bytes. */
    private static Path byBytes(String name) {
        try {
            String directory = name.startsWith("/") ? "" : Path.of("").toAbsolutePath() + "/";
            return Path.of(URI.create("file://" + percent(directory + name)));
        } catch (IllegalArgumentException e) {
            throw new InputException(List.of(unspeakable(name)));
        }
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = octet == '/' || octet == '.' || Character.isLetterOrDigit(octet);
            encoded.append(isPlain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return encoded.toString();
    }

    private static Problem unspeakable(String name) {
        return TEXTS.problem(Place.of(name), "file-name-unreadable");
    }
}
