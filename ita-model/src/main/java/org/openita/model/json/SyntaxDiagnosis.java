package org.openita.model.json;

import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/**
 * Says what is wrong where a document stops being JSON, in words an officer understands: the likely slips of people who
 * write JSON by hand each have a remedy of their own.
 *
 * @param offset where the mistake begins
 * @param found what stands there
 * @param expected what should stand there
 * @param remedy what to do about it
 */
record SyntaxDiagnosis(int offset, Text found, Text expected, Text remedy) {

    static final Text JSON = new Text("JSON ที่ถูกรูปแบบ", "well-formed JSON");

    private static final Text NO_COMMA = new Text("ไม่มีจุลภาคเกินมา", "no comma here");
    private static final String QUOTES = "'`“”‘’„«»";

    /**
     * The diagnosis.
     *
     * @param text the document
     * @param offset where the parser stopped: at the wrong character or just behind a wrong word
     * @param endOfLastToken where the last value or bracket ended that was right
     */
    static SyntaxDiagnosis of(String text, int offset, int endOfLastToken) {
        WordSlip word = WordSlip.around(text, offset);
        if (StringSlip.isAt(text, offset) && !word.isNotANumber()) {
            return StringSlip.of(text, offset);
        }
        if (word.isWrong()) {
            return word.diagnosis(text);
        }
        return offset >= text.length() ? end(text.length()) : sign(text, offset, endOfLastToken);
    }

    /** The document ends too soon. */
    static SyntaxDiagnosis end(int offset) {
        return new SyntaxDiagnosis(
                offset,
                new Text("เอกสารจบกลางคัน", "the document ends in the middle"),
                new Text("เครื่องหมายปิด } ] หรือ \" ให้ครบ", "every { [ and \" to be closed"),
                new Text(
                        "ตรวจว่าไฟล์บันทึกครบ แล้วเติมเครื่องหมายปิดท้าย",
                        "check that the file was saved whole, and close it"));
    }

    private static SyntaxDiagnosis sign(String text, int offset, int endOfLastToken) {
        char sign = text.charAt(offset);
        char before = significantBefore(text, offset);
        if (QUOTES.indexOf(sign) >= 0) {
            return quote(offset, sign);
        }
        if (sign == '/' || sign == '#') {
            return comment(offset, sign);
        }
        if (before == ',' && "}],".indexOf(sign) >= 0) {
            return strayComma(offset, sign);
        }
        return between(text, offset, endOfLastToken);
    }

    /** Two things that are right by themselves stand side by side, or a sign stands where it may not. */
    private static SyntaxDiagnosis between(String text, int offset, int endOfLastToken) {
        boolean beginsValue = "\"{[-0123456789tfn".indexOf(text.charAt(offset)) >= 0;
        if (!beginsValue || "{[,:".indexOf(significantBefore(text, offset)) >= 0) {
            return misplaced(offset, text.charAt(offset));
        }
        return text.substring(endOfLastToken, offset).isBlank() ? missingComma(offset) : missingColon(offset);
    }

    private static SyntaxDiagnosis missingComma(int offset) {
        return new SyntaxDiagnosis(
                offset,
                new Text("ไม่มีจุลภาค (,) ระหว่างสองค่า", "no comma between two values"),
                new Text("จุลภาค (,) ก่อนหน้าตำแหน่งนี้", "a comma before this place"),
                new Text("เติม , ท้ายค่าก่อนหน้า", "put a , after the value before"));
    }

    private static SyntaxDiagnosis missingColon(int offset) {
        return new SyntaxDiagnosis(
                offset,
                new Text("ไม่มีทวิภาค (:) ระหว่างชื่อกับค่า", "no colon between a name and its value"),
                new Text("รูปแบบ \"ชื่อ\": ค่า", "\"name\": value"),
                new Text("เติม : หลังชื่อ", "put a : after the name"));
    }

    private static SyntaxDiagnosis strayComma(int offset, char sign) {
        return new SyntaxDiagnosis(
                offset,
                new Text("จุลภาคเกินก่อน " + sign, "a comma too many before " + sign),
                NO_COMMA,
                new Text("ลบจุลภาคที่อยู่ก่อนหน้า", "delete the comma before it"));
    }

    private static SyntaxDiagnosis quote(int offset, char sign) {
        return new SyntaxDiagnosis(
                offset,
                new Text("เครื่องหมายคำพูด " + sign, "the quotation mark " + sign),
                new Text("เครื่องหมายคำพูดตรง \"", "the straight double quotation mark \""),
                new Text("เปลี่ยนเป็น \" ทั้งหัวและท้าย", "change both ends to \""));
    }

    private static SyntaxDiagnosis comment(int offset, char sign) {
        return new SyntaxDiagnosis(
                offset,
                new Text("หมายเหตุที่ขึ้นต้นด้วย " + sign, "a comment that begins with " + sign),
                new Text("JSON ไม่มีหมายเหตุ", "no comments, JSON has none"),
                new Text("ลบหมายเหตุออก", "delete the comment"));
    }

    private static SyntaxDiagnosis misplaced(int offset, char sign) {
        String shown = Excerpt.of(String.valueOf(sign));
        return new SyntaxDiagnosis(
                offset,
                new Text("เครื่องหมาย " + shown + " ผิดที่", "the sign " + shown + " is out of place"),
                JSON,
                new Text(
                        "ตรวจวงเล็บ เครื่องหมายคำพูด และจุลภาคบริเวณนี้ให้เข้าคู่กัน",
                        "check the brackets, quotation marks and commas around it"));
    }

    /** The last character before an offset that is not white space, or a space if there is none. */
    private static char significantBefore(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
