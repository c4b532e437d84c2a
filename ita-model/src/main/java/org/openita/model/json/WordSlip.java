package org.openita.model.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/**
 * Diagnoses a bare word or number that JSON does not have.
 *
 * @param start where it begins
 * @param text the run of letters, digits and signs of numbers; may be empty
 * @param isWrong whether it is to blame
 */
record WordSlip(int start, String text, boolean isWrong) {

    private static final Text NUMBER = new Text("ตัวเลขเช่น 95.38", "a number such as 95.38");
    private static final Text QUOTED = new Text("ข้อความในเครื่องหมาย \" \" หรือตัวเลข", "a text in \" \" or a number");

    private static final Pattern RIGHT =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9],$");
    private static final Pattern THAI_DIGIT = Pattern.compile("[๐-๙]");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]*[0-9][-+.0-9eE]*|[-+.]+");
    private static final Set<String> NOT_A_NUMBER = Set.of("nan", "infinity", "inf");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    /** The word that an offset touches; a right word that ends there is not to blame for what follows. */
    static WordSlip around(String text, int offset) {
        int start = offset;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        boolean decimalComma = start == offset && isDecimalComma(text, start, word);
        return new WordSlip(
                start, word, !word.isEmpty() && (!RIGHT.matcher(word).matches() || decimalComma));
    }

    SyntaxDiagnosis diagnosis(String document) {
        if (isDecimalComma(document, start, text)) {
            return slip(
                    "จุลภาคแทนจุดทศนิยม",
                    "a decimal comma",
                    NUMBER,
                    "ใช้จุด (.) เป็นจุดทศนิยม",
                    "write the decimals after a point");
        }
        if (THAI_DIGIT.matcher(text).find()) {
            return slip(quoted("เลขไทย"), quoted("Thai digits"), NUMBER, "ใช้เลขอารบิก 0-9", "write the digits 0 to 9");
        }
        if (text.endsWith("%")) {
            return slip(quoted("เครื่องหมาย % ใน"), quoted("a % sign in"), NUMBER, "ลบ % ออก", "delete the %");
        }
        return NUMBER_LIKE.matcher(text).matches() ? number() : word();
    }

    /** Whether it is NaN or infinity, where the parser stops behind the word and not at it. */
    boolean isNotANumber() {
        return NOT_A_NUMBER.contains(plain());
    }

    private String plain() {
        return text.toLowerCase(Locale.ROOT).replaceAll("^[-+]", "");
    }

    private SyntaxDiagnosis number() {
        return slip(
                quoted("ตัวเลขผิดรูปแบบ"),
                quoted("a number out of form,"),
                NUMBER,
                "ตัดศูนย์นำหน้าและเครื่องหมาย + ออก และให้มีตัวเลขทั้งสองข้างของจุด",
                "no leading zeros, no + sign, digits on both sides of the point");
    }

    private SyntaxDiagnosis word() {
        String plain = plain();
        if (isNotANumber()) {
            return slip(
                    quoted("คำว่า"),
                    quoted("the word"),
                    NUMBER,
                    "ถ้าไม่มีคะแนนให้ใช้ null",
                    "write null where there is no score");
        }
        if (LITERALS.contains(plain)) {
            return slip(
                    quoted("คำว่า"),
                    quoted("the word"),
                    Text.same(plain),
                    "ใช้ตัวพิมพ์เล็ก",
                    "write it in small letters");
        }
        return slip(
                quoted("คำว่า"),
                quoted("the bare word"),
                QUOTED,
                "ใส่ข้อความไว้ในเครื่องหมาย \" \"",
                "put it in double quotation marks");
    }

    private SyntaxDiagnosis slip(String foundTh, String foundEn, Text expected, String remedyTh, String remedyEn) {
        return new SyntaxDiagnosis(start, new Text(foundTh, foundEn), expected, new Text(remedyTh, remedyEn));
    }

    private String quoted(String lead) {
        return lead + " " + Excerpt.quoted(text);
    }

    private static boolean isDecimalComma(String document, int start, String word) {
        boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                && DECIMAL_COMMA
                        .matcher(document.substring(Math.max(0, start - 2), start))
                        .find();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "+-._%".indexOf(c) >= 0;
    }
}
