package org.openita.tables.form;

import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.framework.Scale;
import org.openita.model.problem.Place;

/** A sheet of the form, and how its cells look. Not thread-safe. */
final class FormSheet {

    private static final String FILL_IN = "FFF8DC";
    private static final String NOT_HERE = "E5E5E5";
    private static final String TITLE = "DCE6F1";
    private static final String LINE = "BFBFBF";
    private static final int TITLE_SIZE = 14;

    private final Worksheet sheet;

    FormSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    Worksheet sheet() {
        return sheet;
    }

    void title(int row, int lastColumn, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, lastColumn).style().bold().fontSize(TITLE_SIZE).set();
    }

    /** A heading over some columns of the table. */
    void heading(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(TITLE)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    /** A title between rows. */
    void section(int row, int lastColumn, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, lastColumn).style().bold().fillColor(TITLE).set();
    }

    void text(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    /** A cell for a text, which stays what was typed: no code loses its zeros, nothing turns into a formula or a date. */
    void fillText(int row, int column) {
        sheet.style(row, column)
                .format("@")
                .fillColor(FILL_IN)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    /**
     * Cells for scores, which take nothing else.
     *
     * @param steps the scale whose points are the only scores there are; empty where all from 0 to 100 are
     */
    void fillScores(int row, int column, int lastRow, int lastColumn, Optional<Scale> steps) {
        String cell = Place.letters(column) + (row + 1);
        String allowed = steps.map(scale -> scale.points().stream()
                        .map(each -> cell + "=" + each)
                        .collect(Collectors.joining(",", "OR(", ")")))
                .orElse("AND(ISNUMBER(" + cell + ")," + cell + "&gt;=0," + cell + "&lt;=100)");
        Range cells = sheet.range(row, column, lastRow, lastColumn);
        look(cells, "0.00");
        check(cells, allowed, "error", error(steps));
    }

    private static String error(Optional<Scale> steps) {
        return steps.map(scale -> scale.isPassFail()
                        ? FormTexts.both("error.pass-fail")
                        : FormTexts.both("error.points", scale.points()))
                .orElseGet(() -> FormTexts.both("error.score"));
    }

    /** Cells for the numbers of people who answered, which take nothing else. */
    void fillNumbers(int row, int column, int lastRow, int lastColumn) {
        String cell = Place.letters(column) + (row + 1);
        String allowed = "AND(ISNUMBER(" + cell + ")," + cell + "&gt;=1," + cell + "&lt;=999999999,INT(" + cell + ")="
                + cell + ")";
        Range cells = sheet.range(row, column, lastRow, lastColumn);
        look(cells, "0");
        check(cells, allowed, "error.respondents.title", FormTexts.both("error.respondents"));
    }

    private static void look(Range cells, String format) {
        cells.style()
                .format(format)
                .fillColor(FILL_IN)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    private static void check(Range cells, String allowed, String title, String error) {
        cells.validateWithFormula(allowed)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(FormTexts.both(title))
                .error(error);
    }

    /** A cell that nothing belongs in. */
    void closed(int row, int column) {
        sheet.style(row, column)
                .fillColor(NOT_HERE)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }
}
