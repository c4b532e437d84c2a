package org.openita.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.tables.ResultFile;

/** Writes the rows of a table that were not taken. */
final class RejectedFile {

    private RejectedFile() {}

    /**
     * Writes them beside what was read, never over it.
     *
     * @param name the file to write
     * @param original the file that was read
     * @throws InputException if it cannot be written
     */
    static void write(String name, String original, ResultFile file, Locale language) {
        Path path = FileNames.path(name);
        try {
            if (Files.exists(path) && isSame(path, original)) {
                throw new InputException(List.of(isOriginal(name)));
            }
            file.writeRejected(path, language);
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(name, e)));
        }
    }

    private static boolean isSame(Path path, String original) throws IOException {
        Path read = FileNames.path(original);
        return Files.exists(read) && Files.isSameFile(path, read);
    }

    static Problem isOriginal(String name) {
        return new Problem(
                name,
                new Text("เป็นไฟล์ที่อ่านเข้ามา", "this is the file that was read"),
                new Text("ชื่อไฟล์ใหม่", "the name of a new file"),
                new Text("ใช้ชื่ออื่น ไฟล์เดิมจะไม่ถูกแก้", "use another name; the original is never changed"));
    }
}
