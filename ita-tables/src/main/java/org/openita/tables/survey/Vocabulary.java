package org.openita.tables.survey;

import java.util.Arrays;
import org.openita.model.framework.Item;

/** The answers to one item that came so far: each is understood once. Not thread-safe. */
final class Vocabulary {

    private static final int MOST = 10_000;

    private final Item item;
    private final AnswerScale scale;
    private final CharTable codes = new CharTable(MOST);

    /** The codes of answers of one character, which most are. */
    private final int[] digits = new int[128];

    Vocabulary(Item item, AnswerScale scale) {
        this.item = item;
        this.scale = scale;
        Arrays.fill(digits, CharTable.UNKNOWN);
    }

    Item item() {
        return item;
    }

    AnswerScale scale() {
        return scale;
    }

    /** The code of an answer, or {@link AnswerScale#UNANSWERED}. */
    int code(char[] buffer, int offset, int length) {
        if (length == 0) {
            return AnswerScale.UNANSWERED;
        }
        boolean isShort = length == 1 && buffer[offset] < digits.length;
        int code = isShort ? digits[buffer[offset]] : codes.get(buffer, offset, length);
        return code == CharTable.UNKNOWN ? learn(buffer, offset, length, isShort) : code;
    }

    private int learn(char[] buffer, int offset, int length, boolean isShort) {
        int code = scale.code(new String(buffer, offset, length));
        if (isShort) {
            digits[buffer[offset]] = code;
            return code;
        }
        return codes.put(buffer, offset, length, code);
    }
}
