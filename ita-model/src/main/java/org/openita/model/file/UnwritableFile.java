package org.openita.model.file;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** What is said of a file that cannot be written. */
public final class UnwritableFile {

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
        return new Problem(
                name,
                new Text("เขียนไฟล์นี้ไม่ได้ เพราะดิสก์เต็ม", "this file cannot be written, because the disk is full"),
                new Text("ดิสก์ที่มีพื้นที่ว่าง", "a disk with free space"),
                new Text("ลบไฟล์ที่ไม่ใช้ หรือเขียนลงดิสก์อื่น", "free some space, or write to another disk"));
    }

    private static Problem readOnly(String name) {
        return new Problem(
                name,
                new Text(
                        "เขียนไฟล์นี้ไม่ได้ เพราะดิสก์เปิดให้อ่านอย่างเดียว",
                        "this file cannot be written, because its disk is read-only"),
                new Text("ดิสก์ที่เขียนได้", "a disk that may be written to"),
                new Text("เขียนลงโฟลเดอร์อื่น", "write to another folder"));
    }

    private static Problem longName(String name) {
        return new Problem(
                name,
                new Text("ชื่อไฟล์ยาวเกินไป", "the file's name is too long"),
                new Text("ชื่อที่ดิสก์รับได้", "a name that the disk can hold"),
                new Text("ใช้ชื่อที่สั้นลง", "use a shorter name"));
    }

    private static Problem denied(String name) {
        return new Problem(
                name,
                new Text("ไม่มีสิทธิ์เขียนไฟล์นี้", "this file may not be written"),
                new Text("ไฟล์ในโฟลเดอร์ที่เขียนได้", "a file in a folder that may be written to"),
                new Text(
                        "เขียนลงโฟลเดอร์อื่น หรือขอสิทธิ์ของโฟลเดอร์นี้",
                        "write to another folder, or get permission for this one"));
    }

    private static Problem withoutFolder(String name) {
        return new Problem(
                name,
                new Text(
                        "เขียนไฟล์นี้ไม่ได้ เพราะไม่มีโฟลเดอร์",
                        "this file cannot be written: there is no such folder"),
                new Text("ไฟล์ในโฟลเดอร์ที่มีอยู่และเขียนได้", "a file in a folder that exists and may be written to"),
                new Text("สร้างโฟลเดอร์ก่อน หรือใช้ชื่ออื่น", "make the folder first, or use another name"));
    }

    private static Problem unknown(String name, IOException cause) {
        return new Problem(
                name,
                new Text(
                        "เขียนไฟล์นี้ไม่ได้: " + cause.getMessage(),
                        "this file cannot be written: " + cause.getMessage()),
                new Text("ไฟล์ในโฟลเดอร์ที่มีอยู่และเขียนได้", "a file in a folder that exists and may be written to"),
                new Text(
                        "ตรวจโฟลเดอร์ สิทธิ์ และพื้นที่ว่าง หรือใช้ชื่ออื่น",
                        "check the folder, permissions and free space, or use another name"));
    }
}
