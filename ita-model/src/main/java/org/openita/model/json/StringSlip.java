package org.openita.model.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/** Diagnoses what may not stand inside a JSON string: line ends, control characters, unknown escapes. */
final class StringSlip {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{0,3})?$");
    private static final Pattern HALF_PAIR =
            Pattern.compile("\\\\u[dD][89a-fA-F][0-9A-Fa-f]{2}(\\\\u[0-9A-Fa-f]{4}|\\\\.)?$");
    private static final int LONGEST_PAIR = 12;

    private StringSlip() {}

    static boolean isAt(String text, int offset) {
        return offset < text.length()
                && (isControl(text.charAt(offset))
                        || find(ESCAPE, text, offset).isPresent()
                        || find(HALF_PAIR, text, offset).isPresent());
    }

    static SyntaxDiagnosis of(String text, int offset) {
        char c = text.charAt(offset);
        if (c == '\n' || c == '\r') {
            return lineEnd(offset);
        }
        if (isControl(c)) {
            return control(offset, c);
        }
        return find(HALF_PAIR, text, offset).map(StringSlip::halfPair).orElseGet(() -> escape(offset));
    }

    private static SyntaxDiagnosis lineEnd(int offset) {
        return new SyntaxDiagnosis(
                offset,
                new Text("ข้อความไม่ได้ปิดด้วย \" ก่อนจบบรรทัด", "a text that is not closed before its line ends"),
                new Text("เครื่องหมาย \" ปิดข้อความในบรรทัดเดียวกัน", "a closing \" on the same line"),
                new Text(
                        "เติม \" ท้ายข้อความ หรือใช้ \\n แทนการขึ้นบรรทัดใหม่",
                        "put the \", or write \\n for a line break"));
    }

    private static SyntaxDiagnosis control(int offset, char c) {
        String shown = Excerpt.codePoint(c);
        return new SyntaxDiagnosis(
                offset,
                new Text("อักขระควบคุม " + shown, "the control character " + shown),
                new Text("ข้อความที่ไม่มีอักขระควบคุม", "text without control characters"),
                new Text("ลบออก หรือใช้ช่องว่างแทน", "delete it, or use a space"));
    }

    private static SyntaxDiagnosis escape(int offset) {
        return new SyntaxDiagnosis(
                offset,
                new Text("รหัสหลัง \\ ที่ไม่รู้จัก", "an unknown escape after \\"),
                new Text(
                        "\\\" \\\\ \\/ \\b \\f \\n \\r \\t หรือ \\u กับเลขฐานสิบหกสี่หลัก",
                        "\\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits"),
                new Text("เขียน \\\\ เมื่อต้องการเครื่องหมาย \\", "write \\\\ where a \\ is meant"));
    }

    private static SyntaxDiagnosis halfPair(int offset) {
        return new SyntaxDiagnosis(
                offset,
                new Text("รหัส \\u ที่เป็นเพียงครึ่งอักขระ", "a \\u escape that is half a character, which is no text"),
                new Text("ข้อความที่มีแต่อักขระสมบูรณ์", "text of whole characters"),
                new Text("ลบรหัส \\u ที่ไม่สมบูรณ์ออก", "delete the broken \\u escape"));
    }

    private static boolean isControl(char c) {
        return c < ' ';
    }

    /** Where a pattern that ends at an offset begins. */
    private static Optional<Integer> find(Pattern pattern, String text, int offset) {
        int from = Math.max(0, offset - LONGEST_PAIR);
        Matcher matcher = pattern.matcher(text.substring(from, offset));
        return matcher.find() ? Optional.of(from + matcher.start()) : Optional.empty();
    }
}
