package org.openita.model.json;

import java.util.Locale;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** What can be wrong with a JSON document, in words. The methods that end the reading return what is to be thrown. */
final class ReadingProblems {

    private static final Text CHECK_FILE =
            new Text("ตรวจว่าเป็นไฟล์ที่ถูกต้องและไม่เสียหาย", "check that it is the right file and not damaged");
    /** What to do about a document that is too long. */
    static final Text SPLIT = new Text(
            "ถ้าเป็นผลของหลายหน่วยงาน ให้แบ่งเป็นหลายไฟล์ หรือใช้ตาราง CSV หรือ XLSX มิฉะนั้นตรวจว่าเป็นไฟล์ที่ถูกต้อง",
            "if it holds many agencies, split it into several files or give them as a table, CSV or XLSX; else check that it"
                    + " is the right file");

    private final JsonLimits limits;
    private final ProblemLog log;

    ReadingProblems(JsonLimits limits, ProblemLog log) {
        this.limits = limits;
        this.log = log;
    }

    Refused syntax(SyntaxDiagnosis diagnosis, String source, String text) {
        return refuse(
                Place.at(source, text, diagnosis.offset()),
                diagnosis.found(),
                diagnosis.expected(),
                diagnosis.remedy());
    }

    Refused trailing(Place place) {
        return refuse(
                place,
                new Text("มีข้อมูลต่อท้ายเอกสารที่จบไปแล้ว", "something follows the end of the document"),
                new Text("เอกสาร JSON เพียงชุดเดียวในไฟล์", "one JSON document in the file"),
                new Text("ลบส่วนที่เกิน หรือแยกเป็นคนละไฟล์", "delete it, or put it in a file of its own"));
    }

    void duplicate(Place place, String name, Place first) {
        String quoted = Excerpt.quoted(name);
        String where = first.line() + ":" + first.column();
        log.add(
                place,
                new Text(quoted + " ซ้ำกับที่บรรทัด " + where, quoted + " stands twice, first at " + where),
                new Text("แต่ละชื่อปรากฏเพียงครั้งเดียว", "each name once"),
                new Text("เก็บค่าที่ถูกต้องไว้เพียงค่าเดียว", "keep the right one and delete the other"));
    }

    /** The text without what is no text (U+0000 and half surrogate pairs), which is noted. */
    String whole(String text, Place place) {
        int[] broken = text.codePoints().filter(Documents::isBroken).toArray();
        if (broken.length == 0) {
            return text;
        }
        String character = Excerpt.codePoint(broken[0]);
        log.add(
                place,
                new Text(
                        "อักขระ " + character + " ซึ่งไม่ใช่ตัวอักษร",
                        "the character " + character + ", which is no text"),
                new Text("ข้อความที่มีแต่อักขระสมบูรณ์", "text of whole characters"),
                new Text("ลบรหัส \\u ที่ไม่สมบูรณ์ออก", "delete the broken \\u escape"));
        return text.codePoints()
                .filter(c -> !Documents.isBroken(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Refused tooDeep(Place place) {
        return beyond(
                new Place(place.source(), place.line(), place.column(), ""),
                new Text(
                        "ข้อมูลซ้อนกันเกิน " + limits.depth() + " ชั้น",
                        "nesting deeper than " + limits.depth() + " levels"),
                limits.depth());
    }

    Refused tooManyValues(Place place) {
        String most = grouped(limits.values());
        return refuse(
                place,
                new Text("มีค่าเกิน " + most + " ค่า", "more than " + most + " values"),
                new Text("ไม่เกิน " + most, "at most " + most),
                SPLIT);
    }

    Refused tooLongText(Place place, int length) {
        return beyond(
                place,
                new Text("ข้อความยาว " + grouped(length) + " อักขระ", "a text of " + grouped(length) + " characters"),
                limits.textLength());
    }

    Refused tooLongName(Place place, int length) {
        return beyond(
                place,
                new Text("ชื่อยาว " + grouped(length) + " อักขระ", "a name of " + grouped(length) + " characters"),
                limits.textLength());
    }

    Refused tooLongNumber(Place place, int length) {
        return beyond(
                place,
                new Text("ตัวเลขยาว " + grouped(length) + " อักขระ", "a number of " + grouped(length) + " characters"),
                limits.numberLength());
    }

    Refused hugeNumber(Place place, String literal) {
        return refuse(
                place,
                new Text("ตัวเลข " + literal + " ใหญ่หรือเล็กเกินไป", "the number " + literal + ", out of all range"),
                new Text("ตัวเลขธรรมดาเช่น 95.38", "a plain number such as 95.38"),
                new Text("เขียนเป็นตัวเลขธรรมดาโดยไม่ใช้เลขยกกำลัง", "write it as a plain number without an exponent"));
    }

    private Refused beyond(Place place, Text found, int most) {
        return refuse(place, found, new Text("ไม่เกิน " + grouped(most), "at most " + grouped(most)), CHECK_FILE);
    }

    private Refused refuse(Place place, Text found, Text expected, Text remedy) {
        log.add(place, found, expected, remedy);
        return new Refused();
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
