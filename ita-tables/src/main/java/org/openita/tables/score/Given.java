package org.openita.tables.score;

import org.openita.model.text.Text;

/** What a cell gives of a subject, and what to say where it stands in the wrong place. */
enum Given {
    SCORE(RowProblems.NO_ITEM, RowProblems.NAME_PART, RowProblems.ONE_SCORE, RowProblems.MOVE_SCORE),
    RESPONDENTS(
            RowProblems.NO_ITEM_ANSWERED,
            RowProblems.NAME_PART_ANSWERED,
            RowProblems.ONE_NUMBER,
            RowProblems.MOVE_NUMBER);

    private final Text withoutItem;
    private final Text namePart;
    private final Text one;
    private final Text move;

    Given(Text withoutItem, Text namePart, Text one, Text move) {
        this.withoutItem = withoutItem;
        this.namePart = namePart;
        this.one = one;
        this.move = move;
    }

    /** Found: one of an unnamed subject. */
    Text withoutItem() {
        return withoutItem;
    }

    /** What to do where the part is not named. */
    Text namePart() {
        return namePart;
    }

    /** Expected of what has no parts. */
    Text one() {
        return one;
    }

    /** What to do where a part is given of what has none. */
    Text move() {
        return move;
    }
}
