package org.openita.tables.survey;

import java.util.Arrays;
import org.openita.model.framework.Item;

/** The answers to one item that came so far: each is worked out once. Not thread-safe. */
final class Vocabulary {

    private static final int MOST = 10_000;

    private final Item item;
    private final AnswerScale scale;
    private final int column;
    private final CharTable options = new CharTable(MOST);

    /** The options of answers of one character, which most are. */
    private final int[] digits = new int[128];

    private boolean numbers;
    private boolean points;

    /** @param column where they stand, from 0 */
    Vocabulary(Item item, AnswerScale scale, int column) {
        this.item = item;
        this.scale = scale;
        this.column = column;
        Arrays.fill(digits, CharTable.UNKNOWN);
    }

    Item item() {
        return item;
    }

    AnswerScale scale() {
        return scale;
    }

    int column() {
        return column;
    }

    /** The option of an answer, or one of the marks of {@link AnswerScale}. */
    int option(char[] buffer, int offset, int length) {
        if (length == 0) {
            return AnswerScale.UNANSWERED;
        }
        boolean isShort = length == 1 && buffer[offset] < digits.length;
        int option = isShort ? digits[buffer[offset]] : options.get(buffer, offset, length);
        return option == CharTable.UNKNOWN ? learn(buffer, offset, length, isShort) : option;
    }

    /** Whether options came by number. */
    boolean hasNumbers() {
        return numbers;
    }

    /** Whether options came by points. */
    boolean hasPoints() {
        return points;
    }

    private int learn(char[] buffer, int offset, int length, boolean isShort) {
        int option = option(new String(buffer, offset, length));
        if (isShort) {
            digits[buffer[offset]] = option;
            return option;
        }
        return options.put(buffer, offset, length, option);
    }

    private int option(String answer) {
        int option = scale.option(answer);
        if (option >= 0) {
            numbers |= scale.isOptionNumber(answer);
            points |= scale.isPoints(answer);
        }
        return option;
    }
}
