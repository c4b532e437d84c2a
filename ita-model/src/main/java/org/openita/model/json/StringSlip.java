package org.openita.model.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;

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
        return SyntaxDiagnosis.of(offset, "json-text-not-closed");
    }

    private static SyntaxDiagnosis control(int offset, char c) {
        String shown = Excerpt.codePoint(c);
        return SyntaxDiagnosis.of(offset, "json-control-character", shown);
    }

    private static SyntaxDiagnosis escape(int offset) {
        return SyntaxDiagnosis.of(offset, "json-unknown-escape");
    }

    private static SyntaxDiagnosis halfPair(int offset) {
        return SyntaxDiagnosis.of(offset, "json-half-character");
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
