package org.openita.tables.xlsx;

import java.io.IOException;

/**
 * The place of a cell.
 *
 * @param row from 1
 * @param column from 0
 */
record CellName(int row, int column) {

    private static final int LETTERS = 26;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    /** @throws IOException if it is none that a sheet has, such as {@code C5} */
    static CellName of(String text) throws IOException {
        int letters = 0;
        int column = 0;
        while (letters < text.length() && isLetter(text.charAt(letters)) && letters <= 3) {
            column = column * LETTERS + Character.toUpperCase(text.charAt(letters)) - 'A' + 1;
            letters++;
        }
        if (column == 0 || column - 1 > LAST_COLUMN) {
            throw new IOException("a cell outside the sheet");
        }
        int row = Numbers.whole(text.substring(letters), LAST_ROW);
        return new CellName(row, column - 1);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
