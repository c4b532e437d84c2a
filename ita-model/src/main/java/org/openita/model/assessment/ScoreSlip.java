package org.openita.model.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.text.Text;

/** Says how to mend what was given in place of a score. */
final class ScoreSlip {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.][0-9]{1,20})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{1,20}");
    private static final Pattern THAI_DIGITS = Pattern.compile("[0-9๐-๙.,]*[๐-๙][0-9๐-๙.,]*");
    private static final Set<String> NO_SCORE =
            Set.of("", "-", "–", "nan", "infinity", "-infinity", "n/a", "na", "null", "ไม่มี");
    private static final Map<String, String> VERDICTS = Map.of(
            "pass", "pass", "passed", "pass", "ผ่าน", "pass", "yes", "pass", "fail", "fail", "failed", "fail",
            "ไม่ผ่าน", "fail", "no", "fail");

    private ScoreSlip() {}

    /** The remedy for a value that is no score. */
    static Text remedy(RawValue value, boolean isPassFail) {
        return value.written()
                .map(text -> remedy(text.strip(), isPassFail))
                .orElseGet(() -> AssessmentProblems.writeScore(isPassFail));
    }

    private static Text remedy(String text, boolean isPassFail) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches()) {
            return new Text(
                    "เขียน " + text + " โดยไม่ใส่เครื่องหมาย \" \"", "write " + text + " without quotation marks");
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return withPoint(text.replace(',', '.'));
        }
        if (text.length() < 30 && THAI_DIGITS.matcher(text).matches()) {
            return arabic(inArabicDigits(text));
        }
        if (NO_SCORE.contains(lower)) {
            return new Text("ถ้าไม่มีคะแนนให้เขียน null", "write null where there is no score");
        }
        return VERDICTS.containsKey(lower)
                ? verdict(String.valueOf(VERDICTS.get(lower)), isPassFail)
                : AssessmentProblems.writeScore(isPassFail);
    }

    private static Text verdict(String verdict, boolean isPassFail) {
        return isPassFail
                ? new Text("เขียน \"" + verdict + "\"", "write \"" + verdict + "\"")
                : new Text(
                        "\"pass\" และ \"fail\" ใช้ได้เฉพาะข้อที่มีแต่ผ่านหรือไม่ผ่าน ข้อนี้ให้เขียนคะแนน",
                        "\"pass\" and \"fail\" are for items that pass or fail only: write its score here");
    }

    private static Text withPoint(String number) {
        return new Text("ใช้จุดแทนจุลภาค เขียน " + number, "use a decimal point, not a comma: write " + number);
    }

    private static Text arabic(String number) {
        return new Text(
                "ใช้เลขอารบิกแทนเลขไทย เขียน " + number + " โดยไม่ใส่เครื่องหมาย \" \"",
                "use the digits 0 to 9, not Thai digits: write " + number + " without quotation marks");
    }

    private static String inArabicDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : (char) c));
        return digits.toString().replace(',', '.');
    }
}
