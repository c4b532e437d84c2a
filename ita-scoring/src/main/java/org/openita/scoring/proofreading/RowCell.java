package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table row.
 *
 * @param start where it begins in the passage
 * @param text what stands in it
 */
record RowCell(int start, String text) {

    int end() {
        return start + text.length();
    }

    /** The cells of a row in order. */
    static List<RowCell> of(Passage row) {
        List<RowCell> cells = new ArrayList<>();
        String text = row.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t' || text.charAt(i) == '|') {
                cells.add(new RowCell(start, text.substring(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }
}
