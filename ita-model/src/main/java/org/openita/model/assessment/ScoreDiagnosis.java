package org.openita.model.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** Says how to mend what was given in place of a score. */
final class ScoreDiagnosis {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.][0-9]{1,20})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{1,20}");
    private static final Pattern THAI_DIGITS =
            Pattern.compile("[0-9\u0E50-\u0E59.,]*[\u0E50-\u0E59][0-9\u0E50-\u0E59.,]*");
    private static final Map<String, String> WORDS = Messages.resource(ScoreDiagnosis.class, "score-words.properties");

    private ScoreDiagnosis() {}

    /** The remedy for a value that is no score. */
    static Text remedy(RawValue value, boolean isPassFail) {
        return value.written()
                .map(text -> remedy(text.strip(), isPassFail))
                .orElseGet(() -> AssessmentProblems.writeScore(isPassFail));
    }

    private static Text remedy(String text, boolean isPassFail) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches()) {
            return TEXTS.text("write-without-quotes", text);
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return withPoint(text.replace(',', '.'));
        }
        if (text.length() < 30 && THAI_DIGITS.matcher(text).matches()) {
            return arabic(inArabicDigits(text));
        }
        if (lower.isEmpty() || isWord("none", lower)) {
            return TEXTS.text("write-null");
        }
        return Stream.of("pass", "fail")
                .filter(verdict -> isWord(verdict, lower))
                .findFirst()
                .map(verdict -> verdict(verdict, isPassFail))
                .orElseGet(() -> AssessmentProblems.writeScore(isPassFail));
    }

    private static boolean isWord(String key, String text) {
        return List.of(WORDS.getOrDefault(key, "").split(",", -1)).contains(text);
    }

    private static Text verdict(String verdict, boolean isPassFail) {
        return isPassFail ? TEXTS.text("write-verdict", verdict) : TEXTS.text("verdict-elsewhere");
    }

    private static Text withPoint(String number) {
        return TEXTS.text("write-decimal-point", number);
    }

    private static Text arabic(String number) {
        return TEXTS.text("write-arabic-digits", number);
    }

    private static String inArabicDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars()
                .forEach(c -> digits.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return digits.toString().replace(',', '.');
    }
}
