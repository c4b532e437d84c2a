package org.openita.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openita.model.file.AtomicFile;
import org.openita.report.block.Report;

/** Writes reports into a directory. Thread-safe for different names. */
public final class ReportFiles {

    private static final int LONGEST = 60;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private ReportFiles() {}

    /**
     * Writes a report in each of these formats; the directory is made if there is none, and a file of the same name is
     * replaced once the new one is whole.
     *
     * @param name what the files are called; made into a {@linkplain #name safe name}
     * @return the files, in the order of the formats
     * @throws IOException if they cannot be written
     */
    public static List<Path> write(Report report, Path directory, String name, Iterable<ReportFormat> formats)
            throws IOException {
        Files.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        for (ReportFormat format : formats) {
            Path file = directory.resolve(name(name) + "." + format.extension());
            AtomicFile.write(file, out -> format.write(report, out));
            files.add(file);
        }
        return files;
    }

    /**
     * A file name that stays in its directory and can be written everywhere: letters of any script, digits, marks, {@code _}
     * and {@code -}; at most 60 characters.
     */
    public static String name(String wanted) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints()
                .limit(10L * LONGEST)
                .map(character -> isSafe(character) ? character : '-')
                .filter(character -> character != '-' || (name.length() > 0 && name.charAt(name.length() - 1) != '-'))
                .filter(character -> name.length() + Character.charCount(character) <= LONGEST)
                .forEach(name::appendCodePoint);
        String trimmed = name.toString().replaceAll("-+$", "");
        boolean isUsable = !trimmed.isEmpty() && !RESERVED.contains(trimmed.toLowerCase(Locale.ROOT));
        return isUsable ? trimmed : "report" + (trimmed.isEmpty() ? "" : "-" + trimmed);
    }

    private static boolean isSafe(int character) {
        int type = Character.getType(character);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(character) || isMark || character == '_';
    }
}
