package org.openita.examples;

import java.io.IOException;
import java.util.List;
import org.openita.model.file.WholeFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** Writes files under the names that were typed. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a text in UTF-8, as a whole or not at all.
     *
     * @throws InputException if it cannot be written
     */
    static void write(String name, String text) {
        try {
            WholeFile.write(FileNames.path(name), text);
        } catch (IOException e) {
            throw new InputException(List.of(unwritable(name)));
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
