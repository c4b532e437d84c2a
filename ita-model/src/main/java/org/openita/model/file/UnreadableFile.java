package org.openita.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** What is said of a file that cannot be read. */
public final class UnreadableFile {

    private UnreadableFile() {}

    /**
     * The problem of a file that could not be read.
     *
     * @param name what the file is called
     * @param cause why
     */
    public static Problem problem(String name, IOException cause) {
        return new Problem(
                name,
                why(cause),
                new Text("ไฟล์ที่อ่านได้", "a file that can be read"),
                new Text("ตรวจชื่อ ที่อยู่ และสิทธิ์การอ่านของไฟล์", "check the file's name, folder and permissions"));
    }

    private static Text why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new Text("ไม่พบไฟล์นี้", "there is no such file");
        }
        return cause instanceof AccessDeniedException
                ? new Text("ไม่มีสิทธิ์อ่านไฟล์นี้", "the file may not be read")
                : new Text("อ่านไฟล์นี้ไม่ได้", "the file cannot be read");
    }
}
