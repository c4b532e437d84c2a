package org.openita.tables.form;

import java.util.Collections;
import org.dhatim.fastexcel.Worksheet;

/** Fills in what the cells of a form are for: nothing, or an example. */
interface FormFiller {

    /** A cell about the agency. */
    void agency(Worksheet sheet, int row, int column, String label);

    /** A cell for a score. */
    void score(Worksheet sheet, int row, int column, FormLine line);

    /** A cell for the number of people who answered. */
    void respondents(Worksheet sheet, int row, int column);

    /** Leaves it empty. */
    FormFiller NOTHING = new FormFiller() {
        @Override
        public void agency(Worksheet sheet, int row, int column, String label) {
            // to be filled in by hand
        }

        @Override
        public void score(Worksheet sheet, int row, int column, FormLine line) {
            // to be filled in by hand
        }

        @Override
        public void respondents(Worksheet sheet, int row, int column) {
            // to be filled in by hand
        }
    };

    /** An invented agency. */
    FormFiller EXAMPLE = new FormFiller() {
        @Override
        public void agency(Worksheet sheet, int row, int column, String label) {
            if (label.equals(FormTexts.LABELS.get(0))) {
                sheet.value(row, column, FormTexts.both("example-agency"));
            }
        }

        @Override
        public void score(Worksheet sheet, int row, int column, FormLine line) {
            int spread = Math.floorMod(row * 7 + column * 3, 20);
            sheet.value(
                    row,
                    column,
                    line.steps().map(scale -> Collections.max(scale.points())).orElse(80 + spread));
        }

        @Override
        public void respondents(Worksheet sheet, int row, int column) {
            sheet.value(row, column, 20 + Math.floorMod(row * 7, 20));
        }
    };
}
