package org.openita.model.json;

import java.util.List;

/**
 * Says what is wrong where a document stops being JSON, in words an officer understands: the likely slips of people who
 * write JSON by hand each have a remedy of their own.
 *
 * @param offset where the mistake begins
 * @param code the code of the problem
 * @param arguments what its texts tell
 */
record SyntaxDiagnosis(int offset, String code, List<Object> arguments) {

    private static final String QUOTES = "'`“”‘’„«»";

    static SyntaxDiagnosis of(int offset, String code, Object... arguments) {
        return new SyntaxDiagnosis(offset, code, List.of(arguments));
    }

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
        return of(offset, "json-cut-off");
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
        return of(offset, "json-comma-missing");
    }

    private static SyntaxDiagnosis missingColon(int offset) {
        return of(offset, "json-colon-missing");
    }

    private static SyntaxDiagnosis strayComma(int offset, char sign) {
        return of(offset, "json-stray-comma", sign);
    }

    private static SyntaxDiagnosis quote(int offset, char sign) {
        return of(offset, "json-wrong-quote", sign);
    }

    private static SyntaxDiagnosis comment(int offset, char sign) {
        return of(offset, "json-comment", sign);
    }

    private static SyntaxDiagnosis misplaced(int offset, char sign) {
        return of(offset, "json-sign-misplaced", String.valueOf(sign));
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
