package org.openita.cli;

import java.util.List;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** What is said of files that an output would write over. */
final class InTheWay {

    private static final int MOST = 100;

    private InTheWay() {}

    static Problem input(List<String> names) {
        return new Problem(
                named(names),
                new Text("เป็นไฟล์ที่อ่านเข้ามา", "this is the file that was read"),
                new Text("ชื่อไฟล์ใหม่ หรือโฟลเดอร์อื่น", "the name of a new file, or another folder"),
                new Text(
                        "ใช้ชื่อหรือโฟลเดอร์อื่น ไฟล์ที่อ่านเข้ามาจะไม่ถูกเขียนทับ แม้ใส่ --force",
                        "use another name or folder; what is read is never written over, not even with --force"));
    }

    static Problem there(List<String> names) {
        boolean isOne = names.size() == 1;
        return new Problem(
                named(names),
                new Text(
                        "มีไฟล์นี้อยู่แล้ว และอาจมีผู้กรอกหรือแก้ไขไว้ จึงยังไม่ได้เขียนไฟล์ใด",
                        (isOne ? "this file is there already, and" : "these files are there already, and")
                                + " may be filled in or edited; nothing has been written"),
                new Text("ชื่อไฟล์หรือโฟลเดอร์ใหม่", "the name of a new file or folder"),
                new Text(
                        "ใช้ชื่อหรือโฟลเดอร์อื่น ย้ายไฟล์เดิมไปที่อื่น หรือใส่ --force เพื่อเขียนทับ",
                        "use another name or folder, move what is there away, or write over it with --force"));
    }

    static Problem twice(List<String> names) {
        return new Problem(
                named(names),
                new Text("ผลสองอย่างจะเขียนลงไฟล์เดียวกัน", "two outputs would be one file"),
                new Text("ไฟล์ละหนึ่งผล", "a file of its own for each"),
                new Text("ใช้ชื่อหรือโฟลเดอร์อื่น", "use another name or folder"));
    }

    private static String named(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() <= MOST ? shown : shown + ", … (+" + (names.size() - MOST) + ")";
    }
}
