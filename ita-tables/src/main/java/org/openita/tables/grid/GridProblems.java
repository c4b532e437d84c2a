package org.openita.tables.grid;

import java.util.List;
import java.util.Locale;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** What can be wrong with a file as a whole, in words. */
public final class GridProblems {

    private static final Text RIGHT_FILE = new Text(
            "ตรวจว่าเป็นไฟล์ที่ถูกต้อง ถ้าใช่ให้แบ่งเป็นหลายไฟล์",
            "check that it is the right file; if it is, split it");

    private GridProblems() {}

    /** The file holds more than is read. */
    public static InputException beyond(String place, Text found, long most) {
        String limit = String.format(Locale.ROOT, "%,d", most);
        return refused(new Problem(place, found, new Text("ไม่เกิน " + limit, "at most " + limit), RIGHT_FILE));
    }

    /** The file is longer than is read. */
    public static InputException tooLong(String file) {
        String most = String.format(Locale.ROOT, "%,d", Limits.BYTES);
        return beyond(
                file,
                new Text("ไฟล์ยาวกว่า " + most + " ไบต์", "the file is longer than " + most + " bytes"),
                Limits.BYTES);
    }

    /** The file ends too early, or holds what such a file never holds. */
    public static InputException damaged(String place, Text found) {
        return refused(new Problem(
                place,
                found,
                new Text("ไฟล์ที่สมบูรณ์", "a whole file"),
                new Text(
                        "เปิดด้วยโปรแกรมตารางคำนวณแล้วบันทึกใหม่ หรือขอไฟล์อีกครั้ง",
                        "open it in a spreadsheet program and save it again, or fetch it again")));
    }

    /** One problem that ends the reading. */
    public static InputException refused(Problem problem) {
        return new InputException(List.of(problem));
    }
}
