package org.openita.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** Writes files as a whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text in UTF-8 beside the file and renames it, so that nobody ever reads half of it. What is no file, such as a pipe or
     * a device, is written to as it is: a rename would replace it.
     *
     * @throws InputException if it cannot be written
     */
    static void write(String name, String text) {
        Path file = FileNames.path(name).toAbsolutePath();
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            } else {
                replace(file, text);
            }
        } catch (IOException e) {
            throw new InputException(List.of(unwritable(name)));
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".ita-", ".tmp");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static Problem unwritable(String name) {
        return new Problem(
                name,
                new Text("เขียนไฟล์นี้ไม่ได้", "this file cannot be written"),
                new Text("ไฟล์ในโฟลเดอร์ที่มีอยู่และเขียนได้", "a file in a folder that exists and may be written to"),
                new Text("สร้างโฟลเดอร์ก่อน หรือใช้ชื่ออื่น", "make the folder first, or use another name"));
    }
}
