package org.openita.tables.survey;

/** What no row of a table exceeds; a file that does is something else, and is not read on. */
final class RowLimits {

    /** As many columns as a spreadsheet has. */
    static final int MOST_COLUMNS = 16_384;

    static final int LONGEST_ROW = 4_000_000;
    static final int LONGEST_CELL = 1_000_000;

    /** A row exceeds them. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("a row of more than " + MOST_COLUMNS + " columns or " + LONGEST_ROW + " characters");
        }
    }

    private long characters;

    void begin() {
        characters = 0;
    }

    /** @throws Exceeded if the row grows beyond the limits */
    void add(int index, int length) {
        characters += length;
        if (index >= MOST_COLUMNS || characters > LONGEST_ROW) {
            throw new Exceeded();
        }
    }
}
