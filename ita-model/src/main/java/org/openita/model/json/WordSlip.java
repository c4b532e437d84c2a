package org.openita.model.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Diagnoses a bare word or number that JSON does not have.
 *
 * @param start where it begins
 * @param text the run of letters, digits and signs of numbers; may be empty
 * @param isWrong whether it is to blame
 */
record WordSlip(int start, String text, boolean isWrong) {

    private static final Pattern RIGHT =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9],$");
    private static final Pattern THAI_DIGIT = Pattern.compile("[\u0E50-\u0E59]");
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
            return slip("json-decimal-comma");
        }
        if (THAI_DIGIT.matcher(text).find()) {
            return slip("json-thai-digits");
        }
        if (text.endsWith("%")) {
            return slip("json-percent-sign");
        }
        return NUMBER_LIKE.matcher(text).matches() ? slip("json-bad-number") : word();
    }

    /** Whether it is NaN or infinity, where the parser stops behind the word and not at it. */
    boolean isNotANumber() {
        return NOT_A_NUMBER.contains(plain());
    }

    private String plain() {
        return text.toLowerCase(Locale.ROOT).replaceAll("^[-+]", "");
    }

    private SyntaxDiagnosis word() {
        if (isNotANumber()) {
            return slip("json-not-a-number");
        }
        return slip(LITERALS.contains(plain()) ? "json-capital-word" : "json-bare-word");
    }

    private SyntaxDiagnosis slip(String code) {
        return SyntaxDiagnosis.of(start, code, text, plain());
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
